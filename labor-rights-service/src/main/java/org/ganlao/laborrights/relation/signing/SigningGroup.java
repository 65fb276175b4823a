package org.ganlao.laborrights.relation.signing;

/** By what rates are shown. */
enum SigningGroup {
    EMPLOYER("employer"),
    REGION("region"),
    /** With all its counties. */
    CITY("(substr(region, 1, 4) || '00')"),
    INDUSTRY("industry");

    private final String column;

    SigningGroup(String column) {
        this.column = column;
    }

    /** Of the entries on rolls. */
    String column() {
        return column;
    }
}
