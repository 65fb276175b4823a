package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ganlao.systemtests.FileImport;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.journeys.Villagers.Departure;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows of a file that cannot be taken. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class RefusedRowsIT {

    private static final String WANNIAN = "361129";

    @Test
    void come_back_with_their_reasons_and_are_taken_when_corrected(Platform platform) {
        TransferOffice office = new TransferOffice(platform.frontDoor());
        Villagers villagers = new Villagers(WANNIAN);
        List<Departure> good = villagers.leaving(4, LocalDate.of(2007, 3, 1), 2);
        Departure mistyped = good.get(1).of(mistyped(good.get(1).number()));
        Departure tooEarly = good.get(2).on(LocalDate.of(2007, 4, 20));
        Departure atHome = good.get(3).to("360102");
        String file = villagers.csv(List.of(good.get(0), mistyped, tooEarly, atHome));

        FileImport whole = office.departures(file);
        FileImport partial = office.departures("partial", file);

        assertThat(whole.state()).isEqualTo("failed");
        assertThat(whole.errors().lines()).hasSize(4);
        assertThat(partial.state()).isEqualTo("partially-succeeded");
        assertThat(partial.rejected()).isEqualTo(3);
        assertThat(partial.errors().lines()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).contains("\"sourceRef\"").endsWith("\"line\",\"code\",\"detail\"");
            assertThat(lines.get(1)).contains("\"3\"", "resident-id-check");
            assertThat(lines.get(2)).contains("\"4\"", "date-in-future");
            assertThat(lines.get(3)).contains("\"5\"", "destination-in-own-province");
        });
        assertThat(partial.errors()).doesNotContain(tooEarly.number());
        assertThat(office.found("region=" + WANNIAN)).hasSize(1);

        FileImport corrected = office.departures(villagers.csv(good.subList(1, 4)));

        assertThat(corrected.state()).as(corrected.errors()).isEqualTo("succeeded");
        assertThat(office.found("region=" + WANNIAN)).hasSize(4);
        platform.plan().awaitSettled();
        assertThat(platform.plan().total("new-rural-transfer", WANNIAN).value()).isEqualByComparingTo("4");
    }

    /** With another check character. */
    private static String mistyped(String number) {
        return number.substring(0, 17) + (number.endsWith("5") ? "6" : "5");
    }
}
