package org.ganlao.platform.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ganlao.platform.problem.Rejection;

/**
 * The tree of the province's regions through time: one province, its cities and counties as the register of December
 * 2007 has them, and every later change with its date, so that 2007 is never rewritten. Codes of townships (nine digits)
 * and communities (twelve) are taken under any county.
 */
public final class RegionTree {

    private final NavigableMap<String, List<Region>> byCode = new TreeMap<>();

    RegionTree(Collection<Region> regions) {
        regions.forEach(region ->
                byCode.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(region));
    }

    /** The tree that the platform ships. */
    public static RegionTree registered() {
        return new RegionTree(RegionRegister.read());
    }

    /** @throws Rejection {@code unknown-region} (422) if the code names no region on that day */
    public Region find(String code, LocalDate day) {
        return lookup(code, day).orElseThrow(() -> new Rejection(RegionRefusal.UNKNOWN_REGION, code, day));
    }

    public Optional<Region> lookup(String code, LocalDate day) {
        if (!RegionCode.isWellFormed(code)) {
            return Optional.empty();
        }
        String registered = RegionCode.county(code);
        Optional<Region> found = byCode.getOrDefault(registered, List.of()).stream()
                .filter(region -> region.isValidOn(day))
                .findFirst();
        if (code.equals(registered)) {
            return found;
        }
        return found.filter(region -> region.level() == RegionLevel.COUNTY).map(county -> county.below(code));
    }

    /** The region that stands for the code on a later day: itself, or its successor, or that one's. */
    public Optional<Region> continuation(String code, LocalDate day) {
        return lookup(code, day)
                .or(() -> byCode.getOrDefault(code, List.of()).stream()
                        .filter(ended -> ended.to() != null && ended.to().isBefore(day))
                        .filter(ended ->
                                ended.successor() != null && !ended.successor().equals(code))
                        .findFirst()
                        .flatMap(ended -> continuation(ended.successor(), day)));
    }

    /** Whether the register has, or ever had, the code. */
    public boolean knows(String code) {
        return RegionCode.isWellFormed(code) && byCode.containsKey(RegionCode.county(code));
    }

    public RegionLevel level(String code) {
        return RegionCode.level(code);
    }

    /** Empty for the province. */
    public Optional<String> parentOf(String code) {
        return RegionCode.parent(code);
    }

    /** From the parent up to the province. */
    public List<String> ancestors(String code) {
        return Stream.iterate(parentOf(code), Optional::isPresent, parent -> parent.flatMap(this::parentOf))
                .map(Optional::orElseThrow)
                .toList();
    }

    /** The registered regions directly below, by code. */
    public List<Region> children(String code, LocalDate day) {
        return within(code)
                .filter(region -> region.isValidOn(day))
                .filter(region -> region.parent().filter(code::equals).isPresent())
                .toList();
    }

    /** All registered regions below, by code. */
    public List<Region> descendants(String code, LocalDate day) {
        return within(code)
                .filter(region -> region.isValidOn(day))
                .filter(region -> !region.code().equals(code))
                .toList();
    }

    /** Every registered region of a day, the province first. */
    public List<Region> all(LocalDate day) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(region -> region.isValidOn(day))
                .toList();
    }

    /** Whether the code is the ancestor itself or lies inside it. */
    public boolean contains(String ancestor, String code) {
        return code.startsWith(RegionCode.prefix(ancestor));
    }

    /** The code and every registered code inside it, of all times: for queries over rows of any date. */
    public Set<String> codesWithin(String code) {
        Set<String> codes = new TreeSet<>(Set.of(code));
        within(code).forEach(region -> codes.add(region.code()));
        return codes;
    }

    private Stream<Region> within(String code) {
        String prefix = RegionCode.prefix(code);
        return byCode.subMap(prefix, true, prefix + Character.MAX_VALUE, false).values().stream()
                .flatMap(List::stream);
    }
}
