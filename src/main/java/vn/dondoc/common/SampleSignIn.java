package vn.dondoc.common;

/**
 * One of the people of the sample office that the log-in page offers by a click.
 *
 * @param username the log-in name
 * @param name the full name
 * @param position the position in words, such as <i>Trưởng Ban Tuyên giáo</i>
 * @param role the code of the role shown beside the name
 */
public record SampleSignIn(String username, String name, String position, String role) {}
