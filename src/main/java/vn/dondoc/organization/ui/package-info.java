/** The screens of units and people, and of their import. */
@NullMarked
package vn.dondoc.organization.ui;

import org.jspecify.annotations.NullMarked;
