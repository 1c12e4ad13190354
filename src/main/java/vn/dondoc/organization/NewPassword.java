package vn.dondoc.organization;

/**
 * The first password of a new person: said once, kept nowhere, changed at the first log-in.
 *
 * @param username the log-in name
 * @param fullName the full name
 * @param unit the name of the unit
 * @param password the password itself
 */
public record NewPassword(String username, String fullName, String unit, String password) {

    @Override
    public String toString() {
        return username;
    }
}
