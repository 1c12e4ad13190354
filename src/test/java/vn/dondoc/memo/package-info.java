/** A room that exists in the tests only: it shows that a new kind of thing, with its act and its diagram, touches no other room. */
package vn.dondoc.memo;
