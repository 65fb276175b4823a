package org.ganlao.platformtest.endpoints;

/** Whose data an endpoint shows or changes for a caller of a region, of a sibling of it, and of the region above. */
enum Reach {
    /** Asked without a token. */
    OPEN("anybody", "anybody", "anybody"),
    /** What belongs to no region: the same answer for each caller. */
    NO_REGION("no region", "no region", "no region"),
    /** A read of what belongs to the caller's own region and those below, whichever that is. */
    ANSWERED("answered", "answered", "answered"),
    /** A list: what belongs to the region is in it, or is not. */
    LIST("listed", "not listed", "listed"),
    RECORD("yes", "403/404", "yes"),
    /** A change is asked of the region itself and of the sibling; that the scope reaches down, the reads show. */
    CHANGE("yes", "403/404", "as read"),
    /** What no callers below this region may, which is shown in the last column. */
    HELD("refused", "refused", "from %s up"),
    /** A list of what is this region's, which callers below do not find in it. */
    HELD_LIST("not listed", "not listed", "from %s up"),
    /** The kernel's own, alike in every service and asked by its tests. */
    OF_KERNEL("kernel", "kernel", "kernel"),
    /** Asked by a test of the feature alone. */
    NOT_ASKED_HERE("not asked here", "not asked here", "not asked here");

    private final String columns;

    Reach(String own, String sibling, String above) {
        this.columns = own + " | " + sibling + " | " + above;
    }

    String columns() {
        return columns;
    }
}
