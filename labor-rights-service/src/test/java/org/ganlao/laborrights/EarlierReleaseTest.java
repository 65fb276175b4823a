package org.ganlao.laborrights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.ProjectFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases of earlier releases, with rows in them, after the upgrade. */
@QuarkusTest
class EarlierReleaseTest {

    private static final String SCHEMA = "earlier_release";
    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*\\.sql");

    /** Of the release that knew one suit of a dispute, one opening of a finding and no day that a record sets itself. */
    private static final IntPredicate ONE_SUIT =
            version -> version < 74 && !List.of(58, 59, 67, 68).contains(version);

    private static final String OWED_AS =
            "select concat_ws(' ', owed_by, owed_kind, owed_from, owed_until, owed_beside) as found from dispute_case where id = ?";

    @Inject
    Flyway flyway;

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @TempDir
    Path shipped;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> sql.update("drop schema if exists earlier_release cascade"));
    }

    @Test
    void a_dispute_keeps_its_suit_its_judgment_and_the_arrears_that_its_award_registered() {
        // Given
        release(ONE_SUIT);
        UUID judged = dispute("'JUDGED', 'EMPLOYERS', '2007-04-02', '2007-06-01', 'CHANGED'");
        UUID sued = dispute("'SUED', 'WORKERS', '2007-04-03', null, null");
        UUID served = dispute("'SERVED', null, null, null, null");
        UUID arrears = arrears("null");
        inEarlier("update dispute_case set arrears = ? where id = ?", arrears, judged);

        // When
        upgrade();

        // Then
        String suits = "select concat_ws(' ', place, instance, brought_by, brought_on, judged_on, result) as found"
                + " from dispute_suit where dispute = ?";
        assertThat(found(suits, judged)).containsExactly("0 FIRST EMPLOYERS 2007-04-02 2007-06-01 CHANGED");
        assertThat(found(suits, sued)).containsExactly("0 FIRST WORKERS 2007-04-03");
        assertThat(found(suits, served)).isEmpty();
        String registered = "select place || ' ' || arrears as found from dispute_arrears where dispute = ?";
        assertThat(found(registered, judged)).containsExactly("0 " + arrears);
        assertThat(found(registered, sued)).isEmpty();
        assertThat(found(OWED_AS, judged)).containsExactly("71526726X f");
        assertThat(found(OWED_AS, sued)).containsExactly("");
        String concluded = "select coalesce(concluded_by, 'nobody knows') as found from dispute_case where id = ?";
        assertThat(found(concluded, judged)).containsExactly("nobody knows");
        assertThat(found(concluded, served)).containsExactly("reviewer");
    }

    @Test
    void as_what_the_wages_of_an_award_were_registered_is_known_as_far_as_its_own_arrears_tell_it() {
        // Given
        release(version -> version < 106);
        UUID alone = awarded("false, '2006-12-01', '2007-02-01'");
        UUID withOthers = awarded("true, '2007-01-01', '2007-02-01'");
        registered(withOthers, 1, arrears("null"));
        UUID besideOrInTheirPlace = awarded("true, '2007-01-01', '2007-02-01'");
        UUID withAdded = awarded("false, '2007-01-01', '2007-02-01'");
        owed(ownOf(withAdded), "true, '2006-11-01', '2006-11-01', 1000, '2007-03-20', 'reviewer'");
        owed(ownOf(withAdded), "true, '2006-11-01', '2006-11-01', null, null, null");
        UUID wholly = ruled();
        registered(wholly, 0, arrears("null"));
        UUID struckOut = awarded("false, '2007-01-01', '2007-02-01'");
        inEarlier("update wage_arrears set annul_reason = '误报' where id = ?", ownOf(struckOut));

        // When
        upgrade();

        // Then
        assertThat(found(OWED_AS, alone)).containsExactly("71526726X OTHER 2006-12-01 2007-02-01 f");
        assertThat(found(OWED_AS, withOthers)).containsExactly("71526726X OTHER f");
        assertThat(found(OWED_AS, besideOrInTheirPlace)).containsExactly("71526726X OTHER 2007-01-01 2007-02-01");
        assertThat(found(OWED_AS, withAdded)).containsExactly("71526726X OTHER 2007-01-01 2007-02-01 f");
        assertThat(found(OWED_AS, wholly)).containsExactly("71526726X f");
        assertThat(found(OWED_AS, struckOut)).containsExactly("");
    }

    /**
     * A dispute whose award registered arrears of its own.
     *
     * @param line whether they are owed beside, from when and until when
     */
    private UUID awarded(String line) {
        UUID dispute = ruled();
        UUID own = arrears("null");
        inEarlier(
                "update wage_arrears set cause_kind = 'award', cause_id = ?, cause_reference = '1' where id = ?",
                dispute,
                own);
        owed(own, line + ", 1000, '2007-03-20', null");
        registered(dispute, 0, own);
        return dispute;
    }

    /** Of the release that knew several suits of a dispute. */
    private UUID ruled() {
        return inserted("""
                insert into dispute_case (id, version, client, source_ref, recorded_at, region, applied_by, applied_on, arose_on, law,
                                          workers, claimed, decide_by, decided_on, extended, closed_on, outcome, document_number,
                                          granted, granted_by, final_for_employer, workers_served_on, employers_served_on, state)
                values (?, 9, 'test', ?, now(), '360102', 'WORKERS', '2007-03-05', '2007-02-20', 'REGULATION_1993',
                        1, 3200, '2007-03-12', '2007-03-09', false, '2007-03-20', 'AWARD', gen_random_uuid(),
                        3200, 'reviewer', false, '2007-03-22', '2007-03-23', 'SERVED')""");
    }

    private void registered(UUID dispute, int place, UUID arrears) {
        inEarlier("insert into dispute_arrears (dispute, place, arrears) values (?, ?, ?)", dispute, place, arrears);
    }

    private UUID ownOf(UUID dispute) {
        return UUID.fromString(found("select arrears::text as found from dispute_arrears where dispute = ?", dispute)
                .get(0));
    }

    /** @param line whether it is owed beside, from when and until when, what was verified, when and by whom */
    private void owed(UUID arrears, String line) {
        UUID id = UUID.randomUUID();
        inEarlier("""
                insert into owed_wages (id, version, client, source_ref, recorded_at, arrears, id_kind, id_cipher, id_key, id_index, person,
                                        declared, repaid, beside, from_month, until_month, verified, verified_on, verified_by)
                values (?, 2, 'test', ?, now(), ?, 'RESIDENT_ID', '', '1', decode(md5(?), 'hex'), '1', 1000, 0, %s)""".formatted(line), id, id.toString(), arrears, id.toString());
    }

    @Test
    void judgments_that_took_effect_about_a_penalty_are_known_to_have_done_so() {
        // Given
        release(version -> version < 90);
        UUID revoked = suit("FINAL", "FIRST REVOKED");
        UUID overturned = suit("FINAL", "FIRST REVOKED", "SECOND DISMISSED");
        UUID retried = suit("PENDING", "FIRST REVOKED", "SECOND UPHELD", "RETRIAL null");
        UUID open = suit("JUDGED", "FIRST REVOKED");
        UUID upheld = suit("FINAL", "FIRST UPHELD", "RETRIAL UPHELD");

        // When
        upgrade();

        // Then
        String carriedOut = "select carried_out::text as found from administrative_suit where id = ?";
        for (UUID suit : List.of(revoked, retried)) {
            assertThat(found(carriedOut, suit)).containsExactly("true");
        }
        for (UUID suit : List.of(overturned, open, upheld)) {
            assertThat(found(carriedOut, suit)).containsExactly("false");
        }
    }

    @Test
    void an_arbitrator_who_was_taken_twice_stays_so_and_a_green_channel_ends_no_earlier_than_it_opened() {
        // Given
        release(version -> version < 90);
        UUID one = arbitrator("360102", "A-1");
        UUID same = arbitrator("360103", "A-1");
        UUID other = arbitrator("360103", "A-2");
        for (UUID arbitrator : List.of(one, same, other)) {
            inEarlier(
                    "insert into hearing_slot (hearing, during, arbitrator) values (?, '[2007-03-05 09:00, 2007-03-05 11:00)', ?)",
                    arbitrator,
                    arbitrator);
        }
        UUID channel = inserted("""
                insert into green_channel (id, version, client, source_ref, recorded_at, dispute, region, criterion, opened_on,
                                           conclude_by, ended_on)
                values (?, 1, 'test', ?, now(), gen_random_uuid(), '360102', 'migrant', '2007-03-05', '2007-04-05', '2007-03-02')""");

        // When
        upgrade();

        // Then
        String licences = "select licence as found from hearing_slot where hearing = ?";
        assertThat(found(licences, one)).containsExactly("A-1 " + one);
        assertThat(found(licences, same)).containsExactly("A-1 " + same);
        assertThat(found(licences, other)).containsExactly("A-2");
        assertThat(found("select ended_on::text as found from green_channel where id = ?", channel))
                .containsExactly("2007-03-05");
    }

    @Test
    void a_finding_keeps_the_days_on_which_it_was_opened_and_stood_and_is_told_once_more() {
        // Given
        release(ONE_SUIT);
        UUID reopened = finding("'OPEN', '2007-02-01', null");
        step(reopened, 1, "opened", "2007-02-01");
        step(reopened, 2, "assigned", "2007-02-05");
        step(reopened, 3, "closed", "2007-03-01");
        step(reopened, 4, "reopened", "2007-04-01");
        UUID dismissed = finding("'DISMISSED', '2007-02-01', '2007-02-20'");
        step(dismissed, 1, "opened", "2007-02-01");
        step(dismissed, 3, "dismissed", "2007-02-20");
        UUID ofADay = finding("'CLOSED', '2007-02-01', '2007-02-01'");
        step(ofADay, 1, "opened", "2007-02-01");
        step(ofADay, 2, "closed", "2007-02-01");
        UUID untold = finding("'CLOSED', '2007-02-01', '2007-03-01'");

        // When
        upgrade();

        // Then
        String days = "select openings || ' ' || standing as found from finding where id = ?";
        assertThat(found(days, reopened))
                .containsExactly("2007-02-01 2007-04-01 {[2007-02-01,2007-03-01),[2007-04-01,)}");
        assertThat(found(days, dismissed)).containsExactly("2007-02-01 {[2007-02-01,2007-02-20)}");
        assertThat(found(days, ofADay)).containsExactly("2007-02-01 {}");
        assertThat(found(days, untold)).containsExactly("2007-02-01 {[2007-02-01,2007-03-01)}");
        assertThat(found("select finding::text as found from untold_finding"))
                .contains(reopened.toString(), dismissed.toString(), ofADay.toString(), untold.toString());
    }

    @Test
    void days_that_records_set_themselves_run_as_limits_from_then_on_where_something_is_still_waited_for() {
        // Given
        release(ONE_SUIT);
        UUID item = publicationItem("'STANDING', '2007-01-10', '2007-07-10'");
        UUID ended = publicationItem("'ENDED', '2007-01-10', null");
        UUID licence = licence("'GRANTED', true, '2008-05-01'");
        UUID forGood = licence("'GRANTED', true, null");
        UUID denied = licence("'DENIED', false, null");
        UUID open = resolution("'OPEN', null");
        UUID fulfilled = resolution("'FULFILLED', '2007-03-01'");
        UUID inInstalments = arrears("'2007-08-31'");
        UUID paid = arrears("null");

        // When
        upgrade();

        // Then
        String limits = "select concat_ws(' ', subject_kind, time_limit, region, begun_on, due_on) as found"
                + " from deadline where record = ?";
        assertThat(found(limits, item))
                .containsExactly("publication-item publication-due 360102 2007-01-10 2007-07-10");
        assertThat(found(limits, licence))
                .containsExactly("licence-application licence-expiry 360102 2007-05-08 2008-05-01");
        assertThat(found(limits, open))
                .containsExactly("tripartite-resolution resolution-fulfilment 360102 2007-02-01 2007-06-30");
        assertThat(found(limits, inInstalments))
                .containsExactly("wage-arrears clearing-instalment 360102 2007-05-01 2007-08-31");
        for (UUID waitsForNothing : List.of(ended, forGood, denied, fulfilled, paid)) {
            assertThat(found(limits, waitsForNothing)).isEmpty();
        }
    }

    @Test
    void incidents_that_go_on_are_reported_on_from_their_last_report_and_warnings_stand() {
        // Given
        release(ONE_SUIT);
        UUID goesOn = incident("null, null");
        inEarlier(
                "insert into incident_report (incident, number, reported_at, persons, what, by)"
                        + " values (?, 1, '2007-03-08T23:30:00+08', 60, '仍有人员聚集', 'clerk')",
                goesOn);
        UUID over = incident("'2007-03-09', '已疏散'");
        UUID warning = inserted("""
                insert into petition_warning (id, version, client, source_ref, recorded_at, region, employer, raised_on, petitions,
                                              incidents, arrears, score, threshold)
                values (?, 1, 'test', ?, now(), '360102', '71526726X', '2007-03-08', 3, 1, 0, 8, 5)""");

        // When
        upgrade();

        // Then
        String limits = "select concat_ws(' ', time_limit, begun_on, due_on) as found from deadline where record = ?";
        assertThat(found(limits, goesOn)).containsExactly("incident-follow-up 2007-03-08 2007-03-09");
        assertThat(found(limits, over)).isEmpty();
        assertThat(found(
                        "select (last_reported_at = reported_at)::text as found from group_incident where id = ?",
                        over))
                .containsExactly("true");
        assertThat(found(
                        "select employer || coalesce(matter, '') as found from petition_warning where id = ?", warning))
                .containsExactly("71526726X");
    }

    @Test
    void complaints_from_before_limits_ran_are_noted_while_they_are_open() {
        // Given
        release(version -> version < 50);
        UUID open = complaint("null, null, null");
        complaint("'2007-03-01', 'NO_VIOLATION', null");
        complaint("null, null, '重复登记'");

        // When
        upgrade();

        // Then
        assertThat(found("select complaint_case::text as found from unlimited_case"))
                .containsExactly(open.toString());
    }

    @Test
    void what_was_paid_of_a_penalty_is_known_where_nothing_changed_it_since_or_the_case_said_it_then() {
        // Given
        release(version -> version < 107);
        UUID unchanged = penalty("8000, '2007-04-05'", "fine-paid");
        UUID unpaid = penalty("6000, null", "penalty-changed");
        UUID lowered = penalty("6000, '2007-04-05'", "fine-paid", "penalty-changed");
        UUID setAside = penalty("null, '2007-04-05'", "fine-paid", "penalty-revoked");
        UUID another = penalty("2000, null", "fine-paid", "penalty-revoked", "notified", "decided");
        List.of(lowered, setAside, another).forEach(this::saysFine);
        UUID unknown = penalty("6000, '2007-04-05'", "fine-paid", "penalty-changed");
        UUID unknownBefore = penalty("2000, '2007-06-30'", "fine-paid", "penalty-revoked", "decided", "fine-paid");

        // When
        upgrade();

        // Then
        String paid = "select coalesce(fine_paid::text, '-') || ' ' || coalesce(earlier_fines_paid::text, '-') as found"
                + " from inspection_case where id = ?";
        assertThat(found(paid, unchanged)).containsExactly("8000.00 0.00");
        assertThat(found(paid, unpaid)).containsExactly("- 0.00");
        assertThat(found(paid, lowered)).containsExactly("8000.00 0.00");
        assertThat(found(paid, setAside)).containsExactly("8000.00 0.00");
        assertThat(found(paid, another)).containsExactly("- 8000.00");
        assertThat(found(paid, unknown)).containsExactly("- 0.00");
        assertThat(found(paid, unknownBefore)).containsExactly("2000.00 -");
    }

    /**
     * Of 8 000 yuan of which notice was given.
     *
     * @param fine what is left of it, when it was paid
     * @param steps in their order
     */
    private UUID penalty(String fine, String... steps) {
        UUID penalty = inserted("""
                insert into inspection_case (id, version, client, source_ref, recorded_at, region, kind, subject, opened_on, stage,
                                             stage_on, investigations, notified_fine, decided_on, fine, fine_paid_on)
                values (?, 9, 'test', ?, now(), '360102', 'ROUTINE', 'WAGES', '2007-03-05', 'SERVED', '2007-04-05', 1, 8000,
                        '2007-03-26', %s)""".formatted(fine));
        for (int place = 0; place < steps.length; place++) {
            inEarlier(
                    "insert into case_step (inspection_case, version, step, taken_on, taken_by, inspectors, note)"
                            + " values (?, ?, ?, '2007-06-20', 'clerk', '{}', '撤销罚款 5000 元')",
                    penalty,
                    place + 3,
                    steps[place]);
        }
        return penalty;
    }

    /** As the case told of itself when its fine of 8 000 yuan was paid. */
    private void saysFine(UUID penalty) {
        inEarlier("""
                insert into change_log (event_id, recorded_at, topic, event_key, event_type, client, payload)
                values (gen_random_uuid(), now(), 'ganlao.labor-rights.facts', ?,
                        'org.ganlao.labor-rights.inspection-case.advanced.v1', 'test', '{"version": 3, "fine": "8000.00"}')""", penalty.toString());
    }

    /** @param stages instance and result of each, in their order */
    private UUID suit(String state, String... stages) {
        UUID suit = inserted("""
                insert into administrative_suit (id, version, client, source_ref, recorded_at, last_step_on, state, region, defendant,
                                                 disputed_act, inspection_case)
                values (?, 3, 'test', ?, now(), '2007-06-20', '%s', '360102', '劳动局', '处罚决定', gen_random_uuid())""".formatted(state));
        for (int place = 0; place < stages.length; place++) {
            String[] stage = stages[place].split(" ");
            boolean judged = !"null".equals(stage[1]);
            inEarlier(
                    """
                    insert into court_stage (administrative_suit, place, instance, court, filed_on, head_appeared, judged_on, result)
                    values (?, %d, '%s', '人民法院', '2007-05-10', %s)""".formatted(
                            place, stage[0], judged ? "true, '2007-05-30', '" + stage[1] + "'" : "null, null, null"),
                    suit);
        }
        return suit;
    }

    private UUID arbitrator(String region, String licence) {
        return inserted("""
                insert into arbitrator (id, version, client, source_ref, recorded_at, region, name, since, kind, side, licence)
                values (?, 1, 'test', ?, now(), '%s', '李明', '2006-01-01', 'PART_TIME', 'UNION', '%s')""".formatted(region, licence));
    }

    /** @param outcome state, by whom and when it was sued, when and how judged */
    private UUID dispute(String outcome) {
        return inserted("""
                insert into dispute_case (id, version, client, source_ref, recorded_at, region, applied_by, applied_on, arose_on, law,
                                          workers, claimed, decide_by, decided_on, extended, closed_on, outcome, document_number,
                                          granted, granted_by, final_for_employer, workers_served_on, employers_served_on,
                                          state, sued_by, sued_on, judged_on, court_result)
                values (?, 9, 'test', ?, now(), '360102', 'WORKERS', '2007-03-05', '2007-02-20', 'REGULATION_1993',
                        1, 3200, '2007-03-12', '2007-03-09', false, '2007-03-20', 'AWARD', gen_random_uuid(),
                        3200, 'reviewer', false, '2007-03-22', '2007-03-23', %s)""".formatted(outcome));
    }

    /** @param unmetOn day of the first instalment that is not repaid */
    private UUID arrears(String unmetOn) {
        return inserted("""
                insert into wage_arrears (id, version, client, source_ref, recorded_at, region, employer, employer_name, kind,
                                          declared_on, since, historical, proposed_by, proposed_at, persons, waiting, declared,
                                          verified, repaid, plan_agreed_on, plan_document, plan_repaid_before, unmet_on)
                values (?, 3, 'test', ?, now(), '360102', '71526726X', '某建筑公司', 'OTHER',
                        '2007-04-01', '2007-01-01', false, 'clerk', now(), 1, 1, 1000,
                        0, 0, '2007-05-01', '清欠计划', 0, %s)""".formatted(unmetOn));
    }

    /** @param state with the first day and the day on which it ended */
    private UUID finding(String state) {
        return inserted("""
                insert into finding (id, version, client, source_ref, recorded_at, kind, region, person, state, opened_on, ended_on,
                                     days, evidence, reason, proposed_by, dismissed_by)
                values (?, 4, 'test', ?, now(), 'BENEFIT_WHILE_CONTRACTED', '360102', gen_random_uuid(), %s,
                        '{[2007-02-01,)}', '', '核对无误', 'inspector', 'head')""".formatted(state));
    }

    private void step(UUID finding, int version, String step, String on) {
        inEarlier(
                "insert into finding_step (finding, version, step, on_day, by, why) values (?, ?, ?, ?::date, 'test', '')",
                finding,
                version,
                step,
                on);
    }

    /** @param state with the day on which it was put on the list, and the next day on which it is published */
    private UUID publicationItem(String state) {
        return inserted("""
                insert into publication_item (id, version, client, source_ref, recorded_at, last_step_on, region, title, category, unit,
                                              publication_cycle, first_due_on, state, listed_on, next_due_on)
                values (?, 1, 'test', ?, now(), '2007-01-10', '360102', '最低工资标准', '工资', '劳资科', 'QUARTERLY', '2007-04-10',
                        %s)""".formatted(state));
    }

    /** @param decision state, whether granted, until when */
    private UUID licence(String decision) {
        return inserted("""
                insert into licence_application (id, version, client, source_ref, recorded_at, last_step_on, region, kind, applicant,
                                                 received_on, accepted_on, decided_on, decision_number, grounds, proposed_by,
                                                 proposed_at, approved_by, approved_at, state, granted, valid_until)
                values (?, 4, 'test', ?, now(), '2007-05-08', '360102', 'INTERMEDIARY', '某职介所', '2007-04-16', '2007-04-16',
                        '2007-05-08', '洪劳许〔2007〕1号', '符合条件', 'clerk', now(), 'head', now(), %s)""".formatted(decision));
    }

    /** @param state with the day on which it was fulfilled */
    private UUID resolution(String state) {
        return inserted("""
                insert into tripartite_resolution (id, version, client, source_ref, recorded_at, last_step_on, meeting, region,
                                                   passed_on, resolution, responsible, unit, due_on, state, fulfilled_on)
                values (?, 1, 'test', ?, now(), '2007-02-01', gen_random_uuid(), '360102', '2007-02-01', '推行集体合同', 'UNION',
                        '总工会', '2007-06-30', %s)""".formatted(state));
    }

    /** @param end day and outcome */
    private UUID incident(String end) {
        return inserted("""
                insert into group_incident (id, version, client, source_ref, recorded_at, region, matter, began_at, began_on, place,
                                            persons, level, report_by, reported_at, closed_on, outcome)
                values (?, 1, 'test', ?, now(), '360102', 'WAGES', '2007-03-08T08:00:00+08', '2007-03-08', '市政府门前', 60,
                        'LARGE', '2007-03-08T12:00:00+08', '2007-03-08T10:00:00+08', %s)""".formatted(end));
    }

    /** @param end day, result, why it was annulled */
    private UUID complaint(String end) {
        return inserted("""
                insert into complaint_case (id, version, client, source_ref, recorded_at, region, channel, subject, received_on,
                                            accepted_on, closed_on, result, annul_reason)
                values (?, 1, 'test', ?, now(), '360102', 'VISIT', 'WAGES', '2007-02-12', '2007-02-14', %s)""".formatted(end));
    }

    private UUID inserted(String statement) {
        UUID id = UUID.randomUUID();
        inEarlier(statement, id, id.toString());
        return id;
    }

    /** Rows without those that they refer to. */
    private void inEarlier(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("set local search_path = earlier_release, public");
            sql.update("set local session_replication_role = replica");
            sql.update(statement, values);
        });
    }

    private List<String> found(String query, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set local search_path = earlier_release, public");
            return sql.list(query, row -> row.text("found"), values);
        });
    }

    /** @param has which migrations it had */
    private void release(IntPredicate has) {
        Path migrations = ProjectFolder.root().resolve("labor-rights-service/src/main/resources/db/migration");
        try (Stream<Path> all = Files.list(migrations)) {
            for (Path migration : all.toList()) {
                Matcher version = VERSION.matcher(migration.getFileName().toString());
                if (version.matches() && has.test(Integer.parseInt(version.group(1)))) {
                    Files.copy(migration, shipped.resolve(migration.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        migrate("db/platform", "filesystem:" + shipped);
    }

    private void upgrade() {
        migrate("db/platform", "db/migration");
    }

    private void migrate(String... locations) {
        Flyway.configure()
                .dataSource(database)
                .locations(locations)
                .schemas(SCHEMA)
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
