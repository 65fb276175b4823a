package org.ganlao.gateway.plan.targets.region;

import org.ganlao.platform.region.RegionTree;

/**
 * A region and everything below it as a range of codes, down to communities.
 *
 * @param first lowest code inside
 * @param behind lowest code behind
 */
public record RegionSpan(String first, String behind) {

    private static final char BEHIND_ALL_DIGITS = ':';

    /** Of an own unit its region's code alone. */
    public static RegionSpan of(Place place, RegionTree tree) {
        String code = place.region().code();
        return place.ownUnit() ? new RegionSpan(code, code + BEHIND_ALL_DIGITS) : of(code, tree);
    }

    public static RegionSpan of(String code, RegionTree tree) {
        String shared = switch (tree.level(code)) {
            case PROVINCE -> code.substring(0, 2);
            case CITY -> code.substring(0, 4);
            case COUNTY, TOWNSHIP, COMMUNITY -> code;
        };
        return new RegionSpan(shared, shared + BEHIND_ALL_DIGITS);
    }
}
