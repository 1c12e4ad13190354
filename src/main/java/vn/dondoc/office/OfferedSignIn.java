package vn.dondoc.office;

/**
 * One of the people that the log-in page offers by a click.
 *
 * @param username the log-in name
 * @param name the full name
 * @param position the position in words, such as <i>Trưởng Ban Tuyên giáo</i>
 * @param password their password: offered is only who has one that everybody may know
 * @param role the code of the role shown beside the name
 */
public record OfferedSignIn(String username, String name, String position, String password, String role) {}
