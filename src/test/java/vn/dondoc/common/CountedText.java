package vn.dondoc.common;

/** A text that counts how often a character of it is read, and stops whoever reads more often than they may. */
public final class CountedText implements CharSequence {

    private final CharSequence text;
    private final long most;
    private final long[] read;

    public CountedText(CharSequence text, long most) {
        this(text, most, new long[1]);
    }

    private CountedText(CharSequence text, long most, long[] read) {
        this.text = text;
        this.most = most;
        this.read = read;
    }

    /** Too much was read. */
    public static final class TooOften extends RuntimeException {}

    @Override
    public char charAt(int at) {
        if (++read[0] > most) {
            throw new TooOften();
        }
        return text.charAt(at);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new CountedText(text.subSequence(from, to), most, read);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
