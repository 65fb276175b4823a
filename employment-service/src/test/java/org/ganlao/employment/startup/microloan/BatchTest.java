package org.ganlao.employment.startup.microloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.startup.microloan.LoanOffice.COMMUNITIES;
import static org.ganlao.employment.startup.microloan.LoanOffice.LOANS;
import static org.ganlao.employment.startup.microloan.LoanOffice.batch;
import static org.ganlao.employment.startup.microloan.LoanOffice.on;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Ningdu and Yudu counties, which no other test uses. */
@QuarkusTest
class BatchTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.credit-community.";

    @Test
    void a_batch_is_disbursed_whole_and_repays_at_the_end() {
        // Given
        LoanOffice office = LoanOffice.of("360730", "100000.00");
        String community = office.community();
        List<String> loans = Stream.of("1000.00", "2000.00", "3000.00")
                .map(principal -> office.contracted(office.inBatch(principal)))
                .toList();

        // When
        office.cashier
                .post(COMMUNITIES + "/" + community + "/batches", batch(loans))
                .statusCode(200)
                .body("principal", equalTo("6000.00"))
                .body("loans", hasSize(3));

        // Then
        assertThat(InternalCounts.now().ofRegion("360730")).containsEntry("microloans-issued 2007-01", "6000");
        office.clerk
                .get(LOANS + "/" + loans.get(0) + "/account?at=2008-01-20")
                .then()
                .body("dues.on", contains("2007-03-20", "2007-06-20", "2007-09-20", "2007-12-20", "2008-01-20"))
                .body("dues.principal", contains("0.00", "0.00", "0.00", "0.00", "1000.00"));
        office.clerk
                .get(COMMUNITIES + "/" + community + "/batches")
                .then()
                .body("items.principal", contains("6000.00"))
                .body("items[0].loans", containsInAnyOrder(loans.toArray()));
        assertThat(FACTS.of(loans.get(0), 1).get(0).json().get("community").asText())
                .isEqualTo(community);
    }

    @Test
    void one_loan_that_cannot_be_disbursed_keeps_all_of_the_batch() {
        // Given
        LoanOffice office = LoanOffice.of("360731", "100000.00");
        String community = office.community();
        String good = office.contracted(office.inBatch("1000.00"));
        String early = office.approved(office.inBatch("1000.00"));
        String alone = office.contracted(office.application("1000.00"));

        // When
        office.cashier
                .post(COMMUNITIES + "/" + community + "/batches", batch(List.of(good, early)))
                .statusCode(409)
                .body("code", equalTo("not-in-this-state"));
        office.cashier
                .post(COMMUNITIES + "/" + community + "/batches", batch(List.of(good, alone)))
                .statusCode(422)
                .body("code", equalTo("not-of-the-batch"));
        office.does(office.cashier, good, "disbursement", 5, on("2007-01-20"))
                .statusCode(422)
                .body("code", equalTo("needs-a-batch"));

        // Then
        office.clerk.get(LOANS + "/" + good).then().body("state", equalTo("contracted"));
        assertThat(FACTS.of(good, 0)).isEmpty();
    }

    @Test
    void a_community_is_corrected_and_closes_around_its_batches() {
        // Given
        LoanOffice office = LoanOffice.of("360733", "100000.00");
        String community = office.community();
        String at = COMMUNITIES + "/" + community;
        office.cashier
                .post(at + "/batches", batch(List.of(office.contracted(office.inBatch("1000.00")))))
                .statusCode(200);

        // When
        office.clerk
                .change(at + "/corrections", 1, Map.of("reason", "无", "community", office.communityStated(120)))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        Map<String, Object> late = office.communityStated(120);
        late.put("entry", Map.of("region", "360733", "name", "公园街道信用社区", "openedOn", "2007-01-21"));
        office.clerk
                .change(at + "/corrections", 1, Map.of("reason", "日期", "community", late))
                .statusCode(409)
                .body("code", equalTo("community-in-use"));
        office.clerk
                .change(at + "/closing", 1, Map.of("closedOn", "2007-01-20"))
                .statusCode(409)
                .body("code", equalTo("community-in-use"));
        office.clerk
                .change(at + "/corrections", 1, Map.of("reason", "人数", "community", office.communityStated(130)))
                .statusCode(200)
                .body("members", equalTo(130));
        office.clerk
                .change(at + "/closing", 2, Map.of("closedOn", "2007-01-21"))
                // Then
                .statusCode(200)
                .body("state", equalTo("closed"));
        Map<String, Object> next = new HashMap<>(batch(List.of(office.contracted(office.inBatch("1000.00")))));
        next.put("on", "2007-01-21");
        office.cashier.post(at + "/batches", next).statusCode(422).body("code", equalTo("no-community-then"));
        assertThat(FACTS.of(community, 3))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "registered.v1", TYPE + "corrected.v1", TYPE + "closed.v1");
    }
}
