package org.ganlao.employment.seeking.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.seeking.transfer.TransferOffice.SITES;
import static org.ganlao.employment.seeking.transfer.TransferOffice.TRANSFERS;
import static org.ganlao.employment.seeking.transfer.TransferOffice.back;
import static org.ganlao.employment.seeking.transfer.TransferOffice.departure;
import static org.ganlao.employment.seeking.transfer.TransferOffice.office;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TransferEventsTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.";

    private final TransferOffice office = new TransferOffice();
    private final Desk desk = office.desk;
    private final PersonalId wang = TransferOffice.someone();

    @Test
    void a_transfers_life_is_told() {
        // Given
        String id = office.sends(wang, "2007-02-26");
        String at = TRANSFERS + "/" + id;

        // When
        desk.change(at + "/return", 1, back("2007-05-20"));
        desk.change(
                at + "/corrections",
                2,
                Map.of("reason", "日期", "departure", departure("2007-02-27"), "returned", back("2007-05-20")));
        desk.change(at + "/annulment", 3, Map.of("reason", "录入重复"));

        // Then
        List<TopicRecord> told = FACTS.of(id, 4);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "transfer.recorded.v1",
                        TYPE + "transfer.returned.v1",
                        TYPE + "transfer.corrected.v1",
                        TYPE + "transfer.annulled.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(told.get(1).json().get("returnedOn").asText()).isEqualTo("2007-05-20");
        assertThat(told.get(1).json().get("outOfProvince").asBoolean()).isTrue();
    }

    @Test
    void what_follows_from_a_back_dated_transfer_is_told_too() {
        // Given
        String later = office.sends(wang, "2007-04-26");

        // When
        String earlier = office.sent(wang, "2006-03-05", "2006-10-01");
        desk.change(TRANSFERS + "/" + earlier + "/annulment", 1, Map.of("reason", "录入重复"));

        // Then
        assertThat(FACTS.of(later, 3))
                .extracting(record -> record.json().get("firstTransfer").asBoolean())
                .containsExactly(true, false, true);
    }

    @Test
    void a_sites_life_is_told() {
        // Given
        String id = office.registers(office());
        String at = SITES + "/" + id;

        // When
        desk.change(at + "/corrections", 1, Map.of("reason", "电话", "site", with(office(), "contact", "0755-1")));
        desk.change(at + "/closing", 2, Map.of("closedOn", "2007-06-01"));
        desk.change(at + "/annulment", 3, Map.of("reason", "录入重复"));

        // Then
        List<TopicRecord> told = FACTS.of(id, 4);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "transfer-site.recorded.v1",
                        TYPE + "transfer-site.corrected.v1",
                        TYPE + "transfer-site.closed.v1",
                        TYPE + "transfer-site.annulled.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }
}
