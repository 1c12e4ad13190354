package vn.dondoc.security;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Text;

/**
 * PBKDF2 over the password in NFC, so that <i>mật khẩu</i> is the same password whichever keyboard typed it. Not bcrypt:
 * its 72 bytes are some 30 Vietnamese letters.
 */
@Component
class NfcPasswordEncoder implements PasswordEncoder {

    private final PasswordEncoder pbkdf2 = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Override
    public String encode(CharSequence password) {
        return pbkdf2.encode(Text.nfc(password.toString()));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return pbkdf2.matches(Text.nfc(password.toString()), hash);
    }
}
