package vn.dondoc.organization;

import java.util.List;
import vn.dondoc.intake.TablePreview;

/**
 * What an import did.
 *
 * @param tables what was taken in from each file
 * @param passwords the one-time password of each new person; empty where everybody got the same one
 */
public record OfficeImported(List<TablePreview> tables, List<NewPassword> passwords) {}
