package org.ganlao.gateway.plan.targets.region;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;

/**
 * What figures are told of: a region including all below it, or the own unit (本级) of a province or city, which reports under
 * the region's code and is in none of the regions below. What a region adds up to is those below and its own unit.
 *
 * @param ownUnit whether it is the region's own unit alone
 */
public record Place(Region region, boolean ownUnit) {

    private static final String OWN_UNIT = "-own";

    /** The region and, where there is one, its own unit. */
    public static Stream<Place> of(Region region) {
        Place whole = new Place(region, false);
        return hasOwnUnit(region.level()) ? Stream.of(whole, new Place(region, true)) : Stream.of(whole);
    }

    /**
     * @param code of a region, or of an own unit
     * @throws org.ganlao.platform.problem.Rejection {@code unknown-region} (422) if it names neither on that day
     */
    public static Place find(String code, RegionTree tree, LocalDate day) {
        Optional<Place> ownUnit = code.endsWith(OWN_UNIT)
                ? tree.lookup(code.substring(0, code.length() - OWN_UNIT.length()), day).stream()
                        .flatMap(Place::of)
                        .filter(Place::ownUnit)
                        .findFirst()
                : Optional.empty();
        return ownUnit.orElseGet(() -> new Place(tree.find(code, day), false));
    }

    /** Code of a region's own unit, where those of regions and own units stand in one list: {@code 360100-own}. */
    public static String ownUnitOf(String region) {
        return region + OWN_UNIT;
    }

    /** Counties have none: they are not added up from others. */
    public static boolean hasOwnUnit(RegionLevel level) {
        return switch (level) {
            case PROVINCE, CITY -> true;
            case COUNTY, TOWNSHIP, COMMUNITY -> false;
        };
    }

    public String code() {
        return ownUnit ? ownUnitOf(region.code()) : region.code();
    }

    /** Code of the region that it is a part of. */
    public Optional<String> parent() {
        return ownUnit ? Optional.of(region.code()) : region.parent();
    }

    public String name() {
        return ownUnit ? region.name() + "本级" : region.name();
    }

    public String nameEn() {
        return ownUnit ? region.nameEn() + ", own unit" : region.nameEn();
    }
}
