package org.ganlao.laborrights.enforcement.heard;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.StreamSupport;
import org.ganlao.laborrights.enforcement.heard.domain.Days;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ToldFact;
import org.ganlao.platform.personal.rotation.PersonTokens;

/**
 * Keeps what others told, of all persons and employers: of whom it will matter tomorrow is not known today, and facts are told
 * once. A later version replaces an earlier one, in whichever order they come, and what is new marks whom it concerns, and whom
 * it concerned before, in the same statement. Locks: the token, then the fact's row.
 */
@ApplicationScoped
class KeepHeardFacts {

    private static final String ENROLMENT = """
            with before as (select person from heard_enrolment where id = ?),
            told as (
                insert into heard_enrolment as known (id, version, person, employer, region, insurance, kind, days)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as datemultirange))
                on conflict (id) do update
                   set version = excluded.version, person = excluded.person, employer = excluded.employer,
                       region = excluded.region, insurance = excluded.insurance, kind = excluded.kind, days = excluded.days
                 where known.version < excluded.version
                returning person)
            insert into told_subject (subject)
            select person from told union select before.person from before, told""";

    private static final String BENEFIT = """
            with before as (select person from %1$s where id = ?),
            told as (
                insert into %1$s as known (id, version, person, region, days)
                values (?, ?, ?, ?, cast(? as datemultirange))
                on conflict (id) do update
                   set version = excluded.version, person = excluded.person, region = excluded.region, days = excluded.days
                 where known.version < excluded.version
                returning person)
            insert into told_subject (subject)
            select person from told union select before.person from before, told""";

    private static final String PLACEMENT = """
            with before as (select person from heard_placement where id = ?),
            told as (
                insert into heard_placement as known (id, version, person, employer, region, days)
                values (?, ?, ?, ?, ?, cast(? as datemultirange))
                on conflict (id) do update
                   set version = excluded.version, person = excluded.person, employer = excluded.employer,
                       region = excluded.region, days = excluded.days
                 where known.version < excluded.version
                returning person)
            insert into told_subject (subject)
            select person from told union select before.person from before, told""";

    private static final String CERTIFICATE = """
            with before as (select person from heard_certificate where id = ?),
            told as (
                insert into heard_certificate as known (id, version, person, region, occupation, days)
                values (?, ?, ?, ?, ?, cast(? as datemultirange))
                on conflict (id) do update
                   set version = excluded.version, person = excluded.person, region = excluded.region,
                       occupation = excluded.occupation, days = excluded.days
                 where known.version < excluded.version
                returning person)
            insert into told_subject (subject)
            select person from told union select before.person from before, told""";

    private static final String ORDER = """
            with before as (select employer from heard_order where id = ?),
            told as (
                insert into heard_order as known (id, version, employer, region, issued_on, open)
                values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set version = excluded.version, employer = excluded.employer, region = excluded.region,
                       issued_on = excluded.issued_on, open = excluded.open
                 where known.version < excluded.version
                returning employer)
            insert into told_subject (subject)
            select employer from told union select before.employer from before, told""";

    /** Of two declarations of a moment the one with the higher id holds, here as everywhere. */
    private static final String WAGES = """
            with told as (
                insert into heard_wage_base as known (employer, year, declaration, told_at, region, lowest)
                values (?, ?, ?, ?, ?, ?)
                on conflict (employer, region, year) do update
                   set declaration = excluded.declaration, told_at = excluded.told_at, lowest = excluded.lowest
                 where (known.told_at, known.declaration) < (excluded.told_at, excluded.declaration)
                returning employer)
            insert into told_subject (subject) select employer from told""";

    private final Sql sql;
    private final PersonTokens tokens;

    KeepHeardFacts(Sql sql, PersonTokens tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    void enrolment(ToldFact told) {
        sql.update(
                ENROLMENT,
                told.id(),
                told.id(),
                told.version(),
                tokens.held(told.text("person")),
                told.textIfTold("employer"),
                told.text("region"),
                told.text("insurance"),
                told.text("kind"),
                insured(told).toString());
    }

    /** A claim that is refused or annulled, and the lump sum of a contract farmer, are due on no day. */
    void benefit(ToldFact told) {
        LocalDate from = told.struckOut() ? null : told.dayIfTold("dueFrom");
        Days due = from == null ? Days.NONE : Days.between(from, told.dayIfTold("dueUntil"));
        due("heard_benefit", told, due);
    }

    /** A benefit that was paid without a right goes on until the money is back. */
    void payment(ToldFact told) {
        if (told.text("insurance").equals("unemployment") && told.tells("month")) {
            LocalDate month = YearMonth.parse(told.text("month")).atDay(1);
            Days recalled =
                    told.text("state").equals("to-be-recovered") ? Days.between(month, month.plusMonths(1)) : Days.NONE;
            due("heard_recall", told, recalled);
        }
    }

    private void due(String table, ToldFact told, Days days) {
        sql.update(
                BENEFIT.formatted(table),
                told.id(),
                told.id(),
                told.version(),
                tokens.held(told.text("person")),
                told.text("region"),
                days.toString());
    }

    void placement(ToldFact told) {
        LocalDate lastDay = told.dayIfTold("endedOn");
        Days at = told.struckOut()
                ? Days.NONE
                : Days.between(told.day("occurredOn"), lastDay == null ? null : lastDay.plusDays(1));
        sql.update(
                PLACEMENT,
                told.id(),
                told.id(),
                told.version(),
                tokens.held(told.text("person")),
                told.textIfTold("employer"),
                told.text("region"),
                at.toString());
    }

    /** Valid from its issue until it is suspended, revoked or replaced; reinstated, as if it had never been suspended. */
    void certificate(ToldFact told) {
        LocalDate issued = told.day("occurredOn");
        LocalDate until = told.text("state").equals("valid") ? null : told.day("stateOn");
        Days valid = told.struckOut() ? Days.NONE : Days.between(issued, until);
        sql.update(
                CERTIFICATE,
                told.id(),
                told.id(),
                told.version(),
                tokens.held(told.text("person")),
                told.text("region"),
                told.text("occupation"),
                valid.toString());
    }

    /** What was told before orders told what is open counts whole. */
    void order(ToldFact told) {
        BigDecimal open =
                told.struckOut() ? BigDecimal.ZERO : new BigDecimal(told.text(told.tells("open") ? "open" : "amount"));
        sql.update(
                ORDER,
                told.id(),
                told.id(),
                told.version(),
                told.text("employer"),
                told.text("region"),
                told.day("occurredOn"),
                open);
    }

    /** Declarations of persons, and those told before the lowest wage was, say nothing of it. */
    void wages(ToldFact told) {
        if (told.tells("employer") && told.tells("lowest")) {
            sql.update(
                    WAGES,
                    told.text("employer"),
                    told.number("year"),
                    told.id(),
                    Instant.parse(told.text("recordedAt")),
                    told.text("region"),
                    new BigDecimal(told.text("lowest")));
        }
    }

    private static Days insured(ToldFact told) {
        return told.struckOut()
                ? Days.NONE
                : Days.of(StreamSupport.stream(told.fact().required("periods").spliterator(), false)
                        .map(KeepHeardFacts::period)
                        .toList());
    }

    private static Span period(JsonNode told) {
        JsonNode until = told.get("until");
        return new Span(
                LocalDate.parse(told.required("from").textValue()),
                until == null ? null : LocalDate.parse(until.textValue()));
    }
}
