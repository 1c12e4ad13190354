package vn.dondoc.browser;

/** In which ways a person loses a form in the middle of a word. */
enum Loss {
    TAB {
        @Override
        void happen(Visitor visitor, RestartableOffice office) {
            visitor.newTab();
        }
    },
    SESSION {
        @Override
        void happen(Visitor visitor, RestartableOffice office) {
            office.endSessions();
            visitor.newTab();
        }
    },
    BACK {
        @Override
        void happen(Visitor visitor, RestartableOffice office) {
            visitor.page().goBack();
        }
    },
    ESCAPE {
        @Override
        void happen(Visitor visitor, RestartableOffice office) {
            visitor.page().keyboard().press("Escape");
        }
    },
    MENU {
        @Override
        void happen(Visitor visitor, RestartableOffice office) {
            visitor.page().navigate(office.base() + "/inbox");
        }
    },
    RELOAD {
        @Override
        void happen(Visitor visitor, RestartableOffice office) {
            visitor.page().reload();
        }
    },
    SERVER {
        @Override
        void happen(Visitor visitor, RestartableOffice office) {
            office.stop();
            office.start();
            visitor.newTab();
        }
    };

    /** True if everybody has to sign in again. */
    boolean endsSessions() {
        return this == SESSION || this == SERVER;
    }

    abstract void happen(Visitor visitor, RestartableOffice office);
}
