package org.ganlao.socialinsurance.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.agency.domain.AgencyRefusal;
import org.ganlao.socialinsurance.agency.domain.InsuranceAgency;
import org.ganlao.socialinsurance.agency.domain.RetireeCare;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.PersonFollower;

/** Communities take charge of retirees, one at a time of each. Locks: the person, then the agency's row. */
@ApplicationScoped
class CareForRetirees implements PersonFollower {

    private static final String RETIREE = """
            select 1 as found from enrolment
             where person = ? and kind in ('RETIREE', 'RETIRED_CADRE') and annul_reason is null and days @> cast(? as date)
             limit 1""";

    private static final String COVERAGE = """
            select enrolment.region, count(distinct enrolment.person) as retirees,
                   count(distinct care.person) as cared
              from enrolment
              left join retiree_care care on care.person = enrolment.person and care.annul_reason is null
                   and daterange(care.since, care.until) @> cast(? as date)
             where kind in ('RETIREE', 'RETIRED_CADRE') and enrolment.annul_reason is null and days @> cast(? as date)
               and enrolment.region = any(?)
             group by enrolment.region order by enrolment.region""";

    private final RetireeCareRepository care;
    private final AgencyRepository agencies;
    private final InsuredPersons insuredPersons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;
    private final Sql sql;

    CareForRetirees(
            RetireeCareRepository care,
            AgencyRepository agencies,
            InsuredPersons insuredPersons,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            Persons persons,
            Caller caller,
            ChangeLog changes,
            Sql sql) {
        this.care = care;
        this.agencies = agencies;
        this.insuredPersons = insuredPersons;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
        this.sql = sql;
    }

    @Transactional
    CareView begin(CareRequest request) {
        checks.requirePast(request.since(), "/since");
        String person =
                insuredPersons.require(request.person(), "/person").person().token();
        persons.lockTokens(List.of(person));
        InsuranceAgency agency = agencies.visible(request.agency());
        agencies.locked(agency.id());
        agency.requireCaring(request.since());
        requireRetired(person, request.since());
        Instant now = changes.now();
        care.of(person).forEach(earlier -> giveUp(earlier, request.since(), now));
        care.flush();
        RetireeCare begun = new RetireeCare(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                person,
                agency,
                request.since(),
                now);
        care.add(begun);
        return told("began", begun, "");
    }

    private void requireRetired(String person, LocalDate day) {
        if (sql.one(RETIREE, row -> row.number("found"), person, day).isEmpty()) {
            throw new Rejection(AgencyRefusal.NOT_RETIRED, day).at("/person");
        }
    }

    /** To the community that takes over on this day. */
    private void giveUp(RetireeCare earlier, LocalDate day, Instant now) {
        boolean over = !earlier.lasts() && !earlier.until().isAfter(day);
        if (over) {
            return;
        }
        if (!earlier.lasts() || !earlier.occurredOn().isBefore(day)) {
            throw new Rejection(AgencyRefusal.CARED_FOR_LATER, earlier.occurredOn()).at("/since");
        }
        earlier.end(day, now);
        told("ended", earlier, "taken over");
    }

    @Transactional
    CareView end(UUID id, String ifMatch, CareEnd end) {
        checks.requirePast(end.until(), "/until");
        RetireeCare ended = open(id, ifMatch);
        ended.end(end.until(), changes.now());
        return told("ended", ended, end.reason());
    }

    @Transactional
    CareView annul(UUID id, String ifMatch, Annulment annulment) {
        RetireeCare annulled = open(id, ifMatch);
        annulled.annul(annulment.reason(), changes.now());
        return told("annulled", annulled, annulment.reason());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void died(String person, LocalDate on) {
        Instant now = changes.now();
        care.of(person).stream()
                .filter(cared -> cared.follow(on, now))
                .forEach(cared -> told(on == null ? "began" : "ended", cared, "death"));
    }

    CareView one(UUID id) {
        return CareView.from(care.visible(id));
    }

    Page<CareView> page(CareFilter filter, Paging paging) {
        return care.page(filter, paging).map(CareView::from);
    }

    /** Of each county that the caller may see and that has retirees. */
    List<CareCoverage> coverage(LocalDate day) {
        return sql.list(
                COVERAGE,
                row -> CareCoverage.of(row.text("region"), row.number("retirees"), row.number("cared")),
                day,
                day,
                scope.covered());
    }

    private RetireeCare open(UUID id, String ifMatch) {
        return care.forChange(id, ifMatch, found -> persons.lockTokens(List.of(found.person())));
    }

    private CareView told(String verb, RetireeCare cared, String why) {
        events.say("retiree-care", verb, CareFact.of(cared), why);
        return CareView.from(cared);
    }
}
