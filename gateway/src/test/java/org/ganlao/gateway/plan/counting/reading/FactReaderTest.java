package org.ganlao.gateway.plan.counting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.FactSource;
import org.ganlao.gateway.plan.targets.catalogue.Leg;
import org.ganlao.platformtest.ContractSamples;
import org.junit.jupiter.api.Test;

/** What the catalogue of 2007 reads from facts. */
class FactReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID EVENT = UUID.randomUUID();
    private static final String PLACED = "org.ganlao.employment.placement.recorded.v1";
    private static final String ENROLLED = "org.ganlao.social-insurance.enrolment.started.v1";
    private static final String ON_ROLL = "org.ganlao.labor-rights.roll-entry.recorded.v1";

    private final FactReader reader = new FactReader(Catalogue.shipped(), (code, day) -> code.startsWith("36"));

    @Test
    void a_laid_off_woman_of_forty_in_a_new_urban_job_counts_in_three_measures() {
        assertThat(measures(PLACED, placement(true, false, "laid-off", true)))
                .containsExactly("new-urban-employment", "laid-off-reemployment", "reemployment-4050");
    }

    @Test
    void who_held_an_urban_job_the_day_before_is_no_new_employment() {
        assertThat(measures(PLACED, placement(true, true, "other", false))).isEmpty();
    }

    @Test
    void an_unregistered_persons_age_does_not_matter() {
        assertThat(measures(PLACED, placement(true, false, "other", true))).containsExactly("new-urban-employment");
    }

    @Test
    void an_annulled_fact_leaves_a_version_and_no_reading() {
        FactVersion voided = reader.read(
                "org.ganlao.employment.placement.annulled.v1", EVENT, placement(true, false, "laid-off", true));
        assertThat(voided.readings()).isEmpty();
        assertThat(voided.version()).isEqualTo(1);
    }

    @Test
    void an_enrolment_rises_at_each_period_and_falls_on_the_first_day_after_it() {
        // Given
        ObjectNode enrolment = enrolment("""
                [{"from": "2007-01-10", "until": "2007-03-01", "inOpening": false},
                 {"from": "2007-05-01", "until": null, "inOpening": false}]""");

        // When
        List<Reading> readings = of("pension-insured", enrolment);

        // Then
        assertThat(readings)
                .extracting(Reading::occurredOn, Reading::value)
                .containsExactlyInAnyOrder(
                        tuple(LocalDate.of(2007, 1, 10), BigDecimal.ONE),
                        tuple(LocalDate.of(2007, 5, 1), BigDecimal.ONE),
                        tuple(LocalDate.of(2007, 3, 1), BigDecimal.ONE.negate()));
    }

    /** What a list that grows within its version says next: docs/adr/0027. */
    @Test
    void a_finding_of_a_kind_and_in_a_state_that_nobody_knew_counts_by_its_days() {
        // Given
        String type = "org.ganlao.labor-rights.finding.opened.v1";
        ObjectNode finding = ContractSamples.of(type).sample().deepCopy();
        List<Reading> known = reader.read(type, EVENT, finding).readings();

        // When
        finding.put("kind", "of-next-year").put("state", "of-next-year");
        ((ObjectNode) finding.path("evidence").get(0)).put("service", "of-next-year");

        // Then
        assertThat(known).isNotEmpty();
        assertThat(reader.read(type, EVENT, finding).readings()).isEqualTo(known);
    }

    @Test
    void who_stands_in_an_opening_statement_adds_nothing_and_still_leaves() {
        ObjectNode enrolment = enrolment("""
                [{"from": "2004-01-10", "until": "2007-03-01", "inOpening": true}]""");
        assertThat(of("pension-insured", enrolment))
                .extracting(Reading::value)
                .containsExactly(BigDecimal.ONE.negate());
        assertThat(of("park-pension-insured", enrolment)).isEmpty();
    }

    @Test
    void who_comes_back_after_a_suspension_is_not_new_in_the_park() {
        ObjectNode enrolment = enrolment("""
                [{"from": "2007-05-01", "until": null, "inOpening": false},
                 {"from": "2006-01-10", "until": "2007-03-01", "inOpening": false}]""");
        assertThat(of("park-pension-insured", enrolment))
                .extracting(Reading::occurredOn)
                .containsExactly(LocalDate.of(2006, 1, 10));
    }

    @Test
    void a_contracts_known_end_is_dated_at_once() {
        ObjectNode entry = (ObjectNode) json("""
                {"factId": "5f0c2a7e-9d1b-4c63-8a55-0e6a1b2c3d4e", "version": 1, "occurredOn": "2006-06-01",
                 "recordedAt": "2007-03-05T08:15:30.123456Z", "region": "360102", "person": "p1_x", "employer": "71526726X",
                 "industry": "C", "onRoll": {"from": "2006-06-01", "until": null},
                 "covered": [{"from": "2006-07-01", "until": "2007-07-01"}]}""");
        assertThat(reader.read(ON_ROLL, EVENT, entry).readings())
                .extracting(
                        Reading::measure,
                        Reading::occurredOn,
                        reading -> reading.value().intValue())
                .containsExactly(
                        tuple("on-roll", LocalDate.of(2006, 6, 1), 1),
                        tuple("covered-by-contract", LocalDate.of(2006, 7, 1), 1),
                        tuple("covered-by-contract", LocalDate.of(2007, 7, 1), -1));
    }

    @Test
    void every_sample_of_the_contracts_can_be_read_and_counts_where_the_catalogue_says_so() {
        Catalogue catalogue = Catalogue.shipped();
        for (FactSource source : catalogue.facts()) {
            for (String verb : source.verbs()) {
                JsonNode sample = ContractSamples.of(source.type(verb)).sample();
                JsonNode fact = sample.has("items") ? sample.get("items").get(0) : sample;
                List<Reading> readings =
                        reader.read(source.type(verb), EVENT, fact).readings();
                boolean counts = catalogue.measures().values().stream()
                        .anyMatch(measure -> catalogue.factOf(measure).equals(source)
                                && measure.counts(fact)
                                && measure.legs().stream().anyMatch(leg -> hasElements(leg, fact)));
                assertThat(readings.isEmpty()).as(source.type(verb)).isEqualTo(verb.equals("annulled") || !counts);
            }
        }
    }

    /** What holds on no days, say, has none to count. */
    private static boolean hasElements(Leg leg, JsonNode fact) {
        return leg.elements() == null || !fact.path(leg.elements()).isEmpty();
    }

    @Test
    void a_person_counts_once_the_claim_of_an_intermediary_is_paid_and_no_longer_when_it_is_to_be_paid_back() {
        for (String verb : List.of("approved", "paid", "recalled", "refunded")) {
            String type = "org.ganlao.employment.support-claim." + verb + ".v1";
            ObjectNode claim = ContractSamples.of(type).sample().deepCopy();

            List<String> measures = measures(type, claim.put("kind", "intermediary-subsidy"));

            assertThat(measures)
                    .as(verb)
                    .isEqualTo(verb.equals("paid") ? List.of("job-intermediary-subsidy") : List.of());
        }
    }

    @Test
    void refuses_what_no_table_could_hold_or_no_tree_knows() {
        refuses(placement(true, false, "other", false).put("region", "110000"), "is no region");
        refuses(placement(true, false, "other", false).put("occurredOn", "12007-01-01"), "12007-01-01");
        refuses(placement(true, false, "other", false).put("occurredOn", "2200-01-01"), "no business date");
        refuses(placement(true, false, "other", false).put("version", 0), "version");
        refuses(placement(true, false, "other", false).put("version", 1L << 40), "version");
        refuses(placement(true, false, "other", false).putNull("person"), "person is missing");
        refuses(placement(true, false, "other", false).put("factId", "x"), "UUID");
        refuses(placement(true, false, "other", false).put("recordedAt", "yesterday"), "yesterday");
    }

    private void refuses(ObjectNode fact, String reason) {
        assertThatThrownBy(() -> reader.read(PLACED, EVENT, fact))
                .isInstanceOf(UnreadableFactException.class)
                .hasMessageContaining(reason);
    }

    private List<String> measures(String type, ObjectNode fact) {
        return reader.read(type, EVENT, fact).readings().stream()
                .map(Reading::measure)
                .toList();
    }

    private List<Reading> of(String measure, ObjectNode enrolment) {
        return reader.read(ENROLLED, EVENT, enrolment).readings().stream()
                .filter(reading -> reading.measure().equals(measure))
                .toList();
    }

    private static ObjectNode placement(boolean urban, boolean heldUrbanJob, String seekerKind, boolean age4050) {
        return ((ObjectNode) json("""
                {"factId": "5f0c2a7e-9d1b-4c63-8a55-0e6a1b2c3d4e", "version": 1, "occurredOn": "2007-03-05",
                 "recordedAt": "2007-03-05T08:15:30.123456Z", "region": "360102", "person": "p1_x"}"""))
                .put("urban", urban)
                .put("heldUrbanJob", heldUrbanJob)
                .put("seekerKind", seekerKind)
                .put("age4050", age4050);
    }

    private static ObjectNode enrolment(String periods) {
        ObjectNode fact = (ObjectNode) json("""
                {"factId": "5f0c2a7e-9d1b-4c63-8a55-0e6a1b2c3d4e", "version": 1, "occurredOn": "2007-03-05",
                 "recordedAt": "2007-03-05T08:15:30.123456Z", "region": "360102", "person": "p1_x",
                 "insurance": "pension", "kind": "employee", "inPark": true}""");
        return fact.set("periods", json(periods));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
