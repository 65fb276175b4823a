package org.ganlao.gateway.plan.publication.release;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.figure.cell.Cell;

/** Holds what was told against what is known: a pure function of both. */
final class Corrections {

    private final Map<Place, Cell> known;

    private Corrections(Map<Place, Cell> known) {
        this.known = known;
    }

    private record Place(String indicator, String region, YearMonth month) {

        static Place of(Cell cell) {
            return new Place(cell.indicator(), cell.region(), cell.month());
        }
    }

    /**
     * One figure of both.
     *
     * @param corrected null where it is no longer counted
     */
    record Pair(Cell reported, Cell corrected) {

        /** How far a figure is settled is no part of it: what was provisional and came true is no correction. */
        boolean isCorrection() {
            return corrected == null
                    || differ(reported.numerator(), corrected.numerator())
                    || differ(reported.denominator(), corrected.denominator())
                    || differ(reported.value(), corrected.value());
        }

        private static boolean differ(BigDecimal one, BigDecimal other) {
            return one == null || other == null ? one != other : one.compareTo(other) != 0;
        }
    }

    static Corrections against(Collection<Cell> known) {
        return new Corrections(known.stream().collect(Collectors.toMap(Place::of, Function.identity())));
    }

    /** In the order of what was told. */
    List<Pair> of(List<Cell> reported) {
        return reported.stream()
                .map(cell -> new Pair(cell, known.get(Place.of(cell))))
                .toList();
    }
}
