package org.ganlao.platform.parameter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.region.RegionTree;

/** All figures in force at one time or another, to be asked for a day. Never changes. */
public final class ParameterBook {

    private static final String EVERYWHERE = "";

    private final Map<Place, List<DatedValue>> values;
    private final RegionTree regions;

    /** One key in one region. */
    private record Place(String key, String region) {}

    public ParameterBook(Collection<DatedValue> values, RegionTree regions) {
        this.values = values.stream()
                .collect(Collectors.groupingBy(
                        value -> new Place(value.key(), value.region() == null ? EVERYWHERE : value.region())));
        this.regions = regions;
    }

    /** The figures that the class path ships, as calculations meet them in tests without a database. */
    public static ParameterBook shipped() {
        return new ParameterBook(ParameterFiles.read().values(), RegionTree.registered());
    }

    public ParameterSet at(LocalDate day) {
        return new ParameterSet(this, day);
    }

    /** The value of the region itself, else of the nearest region above, else the one that holds everywhere. */
    Optional<DatedValue> find(String key, String region, LocalDate day) {
        return upwards(region)
                .flatMap(place -> values.getOrDefault(new Place(key, place), List.of()).stream())
                .filter(value -> value.isInForceOn(day))
                .findFirst();
    }

    private Stream<String> upwards(String region) {
        Stream<String> everywhere = Stream.of(EVERYWHERE);
        return region == null
                ? everywhere
                : Stream.concat(Stream.concat(Stream.of(region), regions.ancestors(region).stream()), everywhere);
    }
}
