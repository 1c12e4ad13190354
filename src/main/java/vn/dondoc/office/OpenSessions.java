package vn.dondoc.office;

/** The sessions of everybody who has the office open in a browser. */
public interface OpenSessions {

    /** Lets the requests under way come to their end, for some seconds, and ends every session. */
    void endAll();
}
