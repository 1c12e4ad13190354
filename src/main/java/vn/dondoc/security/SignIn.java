package vn.dondoc.security;

import java.time.Clock;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import vn.dondoc.access.Hat;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.organization.Credentials;
import vn.dondoc.organization.Directory;

/**
 * Finds who may sign in today. Somebody without a hat today — because they left, or because their unit does not exist yet —
 * is answered like a name nobody knows.
 */
@Service
class SignIn implements UserDetailsService {

    private final Directory directory;
    private final Clock clock;

    SignIn(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        Credentials credentials =
                directory.credentialsOf(username).orElseThrow(() -> new UsernameNotFoundException("unknown"));
        List<Hat> hats = directory.hatsOf(credentials.person(), OfficeTime.today(clock));
        if (hats.isEmpty()) {
            throw new UsernameNotFoundException("no hat today");
        }
        return new SignedIn(
                credentials.person(),
                credentials.username(),
                credentials.hash(),
                credentials.temporary(),
                clock.instant(),
                hats.stream()
                        .map(hat -> new SimpleGrantedAuthority("ROLE_" + hat.role()))
                        .distinct()
                        .toList());
    }
}
