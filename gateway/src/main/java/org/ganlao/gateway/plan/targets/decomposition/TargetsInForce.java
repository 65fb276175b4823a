package org.ganlao.gateway.plan.targets.decomposition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.region.Place;

/**
 * The targets of every region on one day. A region's split holds for as long as the region's own target is the one that was
 * split: where that has changed, nothing is in force below until the region splits again, so that shares always sum to
 * what they are shares of.
 */
public final class TargetsInForce {

    private final int revision;
    private final Map<String, Map<String, RegionalTarget>> targets = new HashMap<>();
    private final Map<String, Map<String, RegionalTarget>> ownUnits = new HashMap<>();
    private final Map<String, Map<String, RegionalTarget>> places = new HashMap<>();

    private final Map<String, Phasing> phasings = new HashMap<>();

    private TargetsInForce(int revision) {
        this.revision = revision;
    }

    /**
     * @param splits approved ones, in the order of their revisions
     * @param phasings likewise
     */
    static TargetsInForce on(LocalDate day, Plan plan, int revision, List<Split> splits, List<PhasedTarget> phasings) {
        Map<String, Map<String, Split>> latest = new HashMap<>();
        splits.stream()
                .filter(split -> !split.validFrom().isAfter(day))
                .forEach(split -> latest.computeIfAbsent(split.indicator(), indicator -> new HashMap<>())
                        .put(split.region(), split));
        TargetsInForce inForce = new TargetsInForce(revision);
        phasings.stream()
                .filter(phased -> !phased.validFrom().isAfter(day))
                .forEach(phased -> inForce.phasings.put(phased.indicator(), phased.phasing()));
        for (Target target : plan.targets()) {
            inForce.grow(plan, target, latest.getOrDefault(target.indicator(), Map.of()));
        }
        return inForce;
    }

    /** The latest revision that is known, whether or not any of its targets holds on the day. */
    public int revision() {
        return revision;
    }

    /** By region; those without a target are left out. */
    public Map<String, RegionalTarget> of(String indicator) {
        return Collections.unmodifiableMap(targets.getOrDefault(indicator, Map.of()));
    }

    /** What falls to the own unit (本级) of the regions that were split, by region. */
    public Map<String, RegionalTarget> ownUnits(String indicator) {
        return Collections.unmodifiableMap(ownUnits.getOrDefault(indicator, Map.of()));
    }

    /**
     * @param place code of a region, or of an own unit
     * @return null where none is set
     */
    public RegionalTarget in(String indicator, String place) {
        return places.getOrDefault(indicator, Map.of()).get(place);
    }

    /** How the target lays its work over the year; empty: evenly. */
    public Optional<Phasing> phasing(String indicator) {
        return Optional.ofNullable(phasings.get(indicator));
    }

    private void grow(Plan plan, Target target, Map<String, Split> splits) {
        Split first = splits.get(plan.region());
        boolean measured = first != null && first.whole().target().compareTo(target.floor()) == 0;
        RegionalTarget whole = new RegionalTarget(
                target.indicator(),
                plan.region(),
                target.floor(),
                measured ? first.whole().plannedDenominator() : null,
                0);
        put(targets, plan.region(), whole);
        put(places, plan.region(), whole);
        below(plan.region(), target.indicator(), splits);
    }

    private void below(String region, String indicator, Map<String, Split> splits) {
        RegionalTarget whole = targets.get(indicator).get(region);
        Split split = splits.get(region);
        if (split == null || !split.whole().equals(whole.target(), whole.plannedDenominator())) {
            return;
        }
        split.shares().forEach((place, share) -> {
            RegionalTarget target =
                    new RegionalTarget(indicator, place, share.target(), share.plannedDenominator(), split.revision());
            if (place.equals(region)) {
                put(ownUnits, place, target);
                put(places, Place.ownUnitOf(place), target);
            } else {
                put(targets, place, target);
                put(places, place, target);
                below(place, indicator, splits);
            }
        });
    }

    private static void put(Map<String, Map<String, RegionalTarget>> into, String place, RegionalTarget target) {
        into.computeIfAbsent(target.indicator(), indicator -> new TreeMap<>()).put(place, target);
    }
}
