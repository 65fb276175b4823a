package org.ganlao.employment.seeking.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.seeking.transfer.TransferOffice.TRANSFERS;
import static org.ganlao.employment.seeking.transfer.TransferOffice.back;
import static org.ganlao.employment.seeking.transfer.TransferOffice.departure;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** Yichun's county Zhangshu, which no other test uses. */
@QuarkusTest
class TransferCountsTest {

    private static final String ZHANGSHU = "360982";

    private final Desk desk = Desk.of(Tokens.of("clerk", "supervisor").in("360900"));

    @Test
    void who_leaves_adds_one_and_who_comes_back_takes_one_away() {
        // Given
        String first = sends(with(departure("2007-02-26"), "region", ZHANGSHU));
        sends(with(with(departure("2007-02-27"), "region", ZHANGSHU), "destination", inThePark()));
        String inOpening = sends(with(with(departure("2006-02-27"), "region", ZHANGSHU), "inOpening", true));
        desk.change(TRANSFERS + "/" + inOpening + "/return", 1, back("2007-03-01"));

        // When
        InternalCounts counts = InternalCounts.now();

        // Then
        assertThat(counts.ofRegion(ZHANGSHU))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "rural-transfer-employment 2007-02", "2",
                        "rural-transfer-employment 2007-03", "-1",
                        "cross-province-labour-export 2007-02", "1",
                        "cross-province-labour-export 2007-03", "-1",
                        "new-rural-transfer 2007-02", "2"));

        // annulled, a first transfer counts nowhere
        desk.change(TRANSFERS + "/" + first + "/annulment", 1, Map.of("reason", "误登"));
        assertThat(InternalCounts.now().of("new-rural-transfer", ZHANGSHU, "2007-02"))
                .isEqualTo(1);
    }

    private String sends(Map<String, Object> departure) {
        return desk.made(TRANSFERS, request(TransferOffice.someone(), "departure", departure))
                .getString("id");
    }

    private static Map<String, Object> inThePark() {
        return Map.of("kind", "park", "region", ZHANGSHU, "place", "樟树工业园");
    }
}
