package org.ganlao.systemtests.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.systemtests.ResidentNumbers;

/** Rural persons of one county, and the files in which its bureau reports them. */
final class Villagers {

    private static final String COLUMNS = "sourceRef,person.kind,person.number,departure.region,departure.departedOn,"
            + "departure.destination.kind,departure.destination.region,departure.destination.place,departure.organisedBy";

    private final String county;

    Villagers(String county) {
        this.county = county;
    }

    /** One who leaves; the number tells the persons apart. */
    record Departure(String reference, String number, LocalDate on, String destination) {

        Departure on(LocalDate otherDay) {
            return new Departure(reference, number, otherDay, destination);
        }

        Departure to(String otherDestination) {
            return new Departure(reference, number, on, otherDestination);
        }

        Departure of(String otherNumber) {
            return new Departure(reference, otherNumber, on, destination);
        }
    }

    /** The first so many leave for another province, one after the other. */
    List<Departure> leaving(int persons, LocalDate firstDay, int days) {
        return IntStream.range(0, persons)
                .mapToObj(nth -> leaving(nth, firstDay.plusDays(nth % days)))
                .toList();
    }

    Departure leaving(int nth, LocalDate on) {
        return new Departure(reference(nth), ResidentNumbers.of(county, nth), on, "330782");
    }

    String reference(int nth) {
        return county + "-WC-" + nth;
    }

    String csv(List<Departure> departures) {
        return departures.stream().map(this::row).collect(Collectors.joining("\n", COLUMNS + "\n", "\n"));
    }

    private String row(Departure departure) {
        return String.join(
                ",",
                departure.reference(),
                "resident-id",
                departure.number(),
                county,
                departure.on().toString(),
                "other-province",
                departure.destination(),
                "\"义乌市,小商品城\"",
                "bureau");
    }

    /** Returns of these persons: every second names the departure's own reference, the others the person. */
    String returns(List<Integer> persons, LocalDate on) {
        return persons.stream()
                .map(nth -> "{%s, \"returnedOn\": \"%s\", \"reason\": \"farming\"}".formatted(who(nth), on))
                .collect(Collectors.joining("\n"));
    }

    private String who(int nth) {
        return nth % 2 == 0
                ? "\"sourceRef\": \"%s\"".formatted(reference(nth))
                : "\"person\": {\"kind\": \"resident-id\", \"number\": \"%s\"}"
                        .formatted(ResidentNumbers.of(county, nth));
    }
}
