package org.ganlao.laborrights.enforcement.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.ganlao.laborrights.enforcement.heard.OtherServices.sample;
import static org.ganlao.laborrights.enforcement.heard.OtherServices.somebody;
import static org.ganlao.laborrights.enforcement.heard.OtherServices.tell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.enforcement.heard.domain.LowestWage;
import org.ganlao.laborrights.enforcement.heard.domain.ToldDays;
import org.ganlao.laborrights.enforcement.heard.domain.WorkDays;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platformtest.ForeignEvents;
import org.ganlao.platformtest.OrganisationCodes;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HearOthersTest {

    private static final String ENROLMENT = "social-insurance.enrolment.";
    private static final String ORDER = "social-insurance.payment-order.";

    @Inject
    Heard heard;

    @Inject
    PersonTokens tokens;

    @Inject
    BulkWork bulk;

    @Inject
    Sql sql;

    private final String person = somebody();
    private final UUID fact = UUID.randomUUID();

    /** Verbs in the order of their samples' versions; the days at which each leaves the fact. */
    private static final Map<String, List<String>> LIVES = Map.of(
            ENROLMENT,
            List.of("started", "annulled"),
            "social-insurance.unemployment-claim.",
            List.of("claimed", "granted", "stopped", "annulled"),
            "employment.placement.",
            List.of("recorded", "corrected", "ended", "annulled"),
            "skills.certificate.",
            List.of("issued", "suspended", "reinstated", "replaced", "annulled"));

    @Test
    void the_highest_version_told_stands_in_whatever_order_they_come_and_however_often() {
        Random random = new Random(2007);
        LIVES.forEach((kind, life) -> {
            for (int round = 0; round < 12; round++) {
                // Given
                UUID id = UUID.randomUUID();
                String whom = somebody();
                List<Integer> arrival = new ArrayList<>();
                for (int verb = 0; verb <= random.nextInt(life.size()); verb++) {
                    arrival.add(verb);
                }
                int highest = arrival.get(arrival.size() - 1);
                arrival.addAll(arrival);
                Collections.shuffle(arrival, random);

                // When
                arrival.forEach(verb -> tell(kind + life.get(verb), version(kind, life, verb, id, whom)));

                // Then
                List<ToldDays> expected = List.of();
                if (!life.get(highest).equals("annulled")) {
                    UUID alone = UUID.randomUUID();
                    String other = somebody();
                    tell(kind + life.get(highest), version(kind, life, highest, alone, other));
                    expected = all(other);
                }
                assertThat(all(whom))
                        .extracting(ToldDays::span, ToldDays::version, ToldDays::region)
                        .as("%s %s", kind, arrival)
                        .isEqualTo(expected.stream()
                                .map(told -> tuple(told.span(), told.version(), told.region()))
                                .toList());
            }
        });
    }

    private static ObjectNode version(String kind, List<String> life, int verb, UUID id, String whom) {
        return sample(kind + life.get(verb), id).put("person", whom).put("version", verb + 1);
    }

    @Test
    void what_is_new_marks_whom_it_concerns_and_whom_it_concerned_before_and_what_is_old_marks_nobody() {
        String other = somebody();
        tell(ENROLMENT + "started", sample(ENROLMENT + "started", fact).put("person", person));
        assertThat(marked(person)).isEqualTo(1);

        tell(ENROLMENT + "started", sample(ENROLMENT + "started", fact).put("person", person));
        assertThat(marked(person)).isEqualTo(1);

        tell(
                ENROLMENT + "corrected",
                sample(ENROLMENT + "corrected", fact).put("person", other).put("version", 7));
        assertThat(marked(person)).isEqualTo(2);
        assertThat(marked(other)).isEqualTo(1);
        assertThat(all(person)).isEmpty();
    }

    @Test
    void bulk_work_marks_all_of_its_own_when_it_is_done() {
        QuarkusTransaction.requiringNew().run(() -> {
            bulk.begin();
            heard.mark(List.of(person));
            heard.mark(List.of(person));
            assertThat(marked(person)).isZero();
        });

        assertThat(marked(person)).isEqualTo(2);
    }

    @Test
    void other_insurances_are_kept_and_are_no_pension_and_who_insures_himself_has_no_employer() {
        tell(
                ENROLMENT + "started",
                sample(ENROLMENT + "started", fact).put("person", person).put("insurance", "medical"));
        ObjectNode alone = sample(ENROLMENT + "started", UUID.randomUUID())
                .put("person", person)
                .put("kind", "self-employed");
        alone.remove("employer");
        tell(ENROLMENT + "started", alone);
        tell(
                ENROLMENT + "started",
                sample(ENROLMENT + "started", UUID.randomUUID())
                        .put("person", person)
                        .put("kind", "institution-staff"));

        assertThat(heard.pensions(List.of(person))).hasSize(1);
        assertThat(heard.employees(List.of(person))).isEmpty();
        assertThat(sql.list("select id from heard_enrolment where person = ?", row -> row.uuid("id"), person))
                .hasSize(3);
    }

    @Test
    void a_month_of_unemployment_benefit_is_kept_while_it_is_to_be_recovered_and_no_other_payment_is() {
        String payment = "social-insurance.benefit-payment.";
        ObjectNode recalled = sample(payment + "recalled", fact)
                .put("person", person)
                .put("insurance", "unemployment")
                .put("month", "2007-02");
        tell(payment + "recalled", recalled);
        tell(
                payment + "recalled",
                sample(payment + "recalled", UUID.randomUUID())
                        .put("person", person)
                        .put("insurance", "pension"));

        assertThat(heard.recalls(List.of(person)))
                .singleElement()
                .satisfies(told -> assertThat(told.days()).hasToString("{[2007-02-01,2007-03-01)}"));

        tell(payment + "recovered", recalled.put("version", 90).put("state", "recovered"));
        assertThat(heard.recalls(List.of(person))).isEmpty();
    }

    @Test
    void what_an_employer_was_ordered_to_pay_is_owed_while_social_insurance_says_that_something_of_it_is_open() {
        String employer = OrganisationCodes.next();
        ObjectNode order =
                sample(ORDER + "issued", fact).put("employer", employer).put("version", 1);
        ObjectNode whole = order.deepCopy();
        whole.remove("open");

        tell(ORDER + "issued", whole);
        assertThat(heard.ordered(List.of(employer))).hasSize(1);

        tell(ORDER + "changed", order.deepCopy().put("version", 3).put("open", "0.00"));
        tell(ORDER + "changed", order.deepCopy().put("version", 2).put("open", "0.01"));
        assertThat(heard.ordered(List.of(employer))).isEmpty();

        tell(ORDER + "changed", order.deepCopy().put("version", 4).put("open", "0.01"));
        assertThat(heard.ordered(List.of(employer))).hasSize(1);

        tell(
                ORDER + "annulled",
                sample(ORDER + "annulled", fact).put("employer", employer).put("version", 5));
        assertThat(heard.ordered(List.of(employer))).isEmpty();
    }

    @Test
    void of_two_declarations_to_one_agency_the_later_holds_in_whichever_order_they_come() {
        String employer = OrganisationCodes.next();
        String stated = "social-insurance.base-declaration.stated";
        ObjectNode first = sample(stated, fact).put("employer", employer).put("lowest", "480.00");
        ObjectNode second = sample(stated, UUID.randomUUID())
                .put("employer", employer)
                .put("lowest", "620.00")
                .put("recordedAt", "2007-03-01T03:00:00.250000Z");
        ObjectNode silent = sample(stated, UUID.randomUUID())
                .put("employer", employer)
                .put("recordedAt", "2007-04-01T03:00:00.250000Z");
        silent.remove("lowest");
        ObjectNode elsewhere = second.deepCopy()
                .put("factId", UUID.randomUUID().toString())
                .put("region", "360425")
                .put("lowest", "280.00");

        Stream.of(second, elsewhere, first, silent, second).forEach(told -> tell(stated, told));

        assertThat(heard.lowestWages(List.of(employer)))
                .extracting(LowestWage::region, LowestWage::wage)
                .containsExactlyInAnyOrder(tuple("360102", Money.of("620.00")), tuple("360425", Money.of("280.00")));
    }

    @Test
    void a_certificate_is_valid_until_it_is_suspended_and_as_if_it_had_never_been_when_it_is_reinstated() {
        String suspended = "skills.certificate.suspended";
        tell(
                suspended,
                sample(suspended, fact).put("person", person).put("version", 2).put("stateOn", "2007-06-01"));
        assertThat(heard.certificates(List.of(person)))
                .singleElement()
                .satisfies(known -> assertThat(known.told().days()).hasToString("{[2007-05-18,2007-06-01)}"));

        String reinstated = "skills.certificate.reinstated";
        tell(reinstated, sample(reinstated, fact).put("person", person).put("version", 3));
        assertThat(heard.certificates(List.of(person)))
                .singleElement()
                .satisfies(known -> assertThat(known.told().days()).hasToString("{[2007-05-18,)}"));
    }

    @Test
    void the_restricted_occupations_are_those_of_skills() throws IOException {
        Path there = Path.of("../skills-service/src/main/resources/occupations/classification-1999.yaml");
        Path here = Path.of("src/main/resources/finding/restricted-occupations.yaml");

        assertThat(restricted(here)).isEqualTo(restricted(there)).hasSizeGreaterThan(80);
    }

    private static Map<String, String> restricted(Path list) throws IOException {
        Map<String, String> known = new TreeMap<>();
        new YAMLMapper().readTree(Files.readString(list)).forEach(occupation -> {
            String from = occupation
                    .path("restrictedFrom")
                    .asText(occupation.path("from").asText());
            if (!from.isEmpty()) {
                known.put(
                        occupation.required("code").asText() + " "
                                + occupation.required("zh").asText(),
                        from);
            }
        });
        return known;
    }

    @Test
    void a_replaced_token_is_replaced_here_and_in_what_is_heard_late() {
        String replacement = somebody();
        tell(ENROLMENT + "started", sample(ENROLMENT + "started", fact).put("person", person));

        QuarkusTransaction.requiringNew().run(() -> tokens.replace(person, replacement, ReplacementReason.CORRECTION));
        tell(
                ENROLMENT + "started",
                sample(ENROLMENT + "started", UUID.randomUUID()).put("person", person));

        assertThat(heard.pensions(List.of(person))).isEmpty();
        assertThat(heard.pensions(List.of(replacement))).hasSize(2);
        assertThat(marked(person)).isZero();
        assertThat(marked(replacement)).isPositive();
    }

    @Test
    void an_event_is_heard_once_and_one_that_tells_nothing_is_set_aside() {
        String mark = UUID.randomUUID().toString();
        ForeignEvents insurance = ForeignEvents.of("social-insurance");
        String type = OtherServices.type(ENROLMENT + "started");

        insurance.sayBroken(type, "{\"factId\": \"" + mark + "\"}");
        insurance.say(
                UUID.randomUUID(), type, sample(ENROLMENT + "started", fact).put("person", person));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(sql.one(
                            "select count(*) as n from dead_letter where position(? in convert_from(payload, 'UTF8')) > 0",
                            row -> row.number("n"),
                            mark))
                    .contains(1L);
            assertThat(heard.pensions(List.of(person))).hasSize(1);
        });
    }

    private List<ToldDays> all(String whom) {
        List<String> one = List.of(whom);
        List<ToldDays> certificates =
                heard.certificates(one).stream().map(WorkDays::told).toList();
        return Stream.of(heard.pensions(one), heard.benefits(one), heard.placements(one), certificates)
                .flatMap(List::stream)
                .toList();
    }

    private long marked(String subject) {
        return sql.one("select count(*) as n from told_subject where subject = ?", row -> row.number("n"), subject)
                .orElseThrow();
    }
}
