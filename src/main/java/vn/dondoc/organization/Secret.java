package vn.dondoc.organization;

/**
 * A first password with its hash.
 *
 * @param password the password, to be said once
 * @param hash what is kept of it
 * @param temporary true if it must be changed at the first log-in
 */
record Secret(String password, String hash, boolean temporary) {

    @Override
    public String toString() {
        return "***";
    }
}
