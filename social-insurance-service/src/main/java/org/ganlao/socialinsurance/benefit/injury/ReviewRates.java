package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.benefit.injury.domain.FloatingTerms;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryRefusal;
import org.ganlao.socialinsurance.benefit.injury.domain.RateReview;

/**
 * Reviews the floating rates of a region once a year, for all its employers at once. What is decided stands in the table
 * {@code injury_rate}, of which the view {@code injury_rate_in_force} shows what billing asks: employer, first day, factor.
 * Reviews of one region go one after the other; a row is held after its region.
 */
@ApplicationScoped
class ReviewRates {

    private static final String KIND = "injury-rate-review";

    private static final String FIND = """
            insert into injury_rate (review, employer, region, industry_class, valid_from, paid_in, paid_out, factor)
            select asked.review, e.employer, e.region, e.industry_class, cast(asked.year + interval '1 year' as date),
                   coalesce(i.paid_in, 0), coalesce(o.paid_out, 0),
                   case when coalesce(i.paid_in, 0) = 0 then case when coalesce(o.paid_out, 0) = 0 then 100 else 150 end
                        when coalesce(o.paid_out, 0) * 100 <= i.paid_in * asked.lowest then 50
                        when o.paid_out * 100 <= i.paid_in * asked.low then 80
                        when o.paid_out * 100 <= i.paid_in * asked.high then 100
                        when o.paid_out * 100 <= i.paid_in * asked.highest then 120
                        else 150 end
              from (select cast(? as uuid) as review, cast(? as date) as year, cast(? as text) as regions,
                           cast(? as numeric) as lowest, cast(? as numeric) as low, cast(? as numeric) as high,
                           cast(? as numeric) as highest) asked
              join insured_employer e on e.region like asked.regions and e.annul_reason is null
                   and e.industry_class in (2, 3) and e.registered_on <= asked.year
              left join lateral (
                   select sum(m.employer_part) as paid_in from contribution_month m
                    where m.employer = e.employer and m.insurance = 'INJURY'
                      and m.month >= asked.year and m.month < asked.year + interval '1 year') i on true
              left join lateral (
                   select sum(p.amount - p.recovered) as paid_out
                     from injury_case c
                     join injury_award a on a.injury = c.id
                     join injury_award_line l on l.award = a.id
                     join benefit_payment p on p.ground = l.id
                    where c.employer = e.employer and p.state in ('PAID', 'TO_BE_RECOVERED', 'RECOVERED')
                      and p.paid_on >= asked.year and p.paid_on < asked.year + interval '1 year') o on true""";

    private static final String COUNTS = """
            select count(*) as employers, count(*) filter (where factor < 100) as lowered,
                   count(*) filter (where factor > 100) as raised
              from injury_rate where review = ?""";

    private static final String OF_EMPLOYER = """
            select r.* from injury_rate r join injury_rate_review v on v.id = r.review
             where v.annul_reason is null and v.approved_by is not null and r.employer = ? and r.region = any(?)
             order by r.valid_from desc""";

    private final RateReviewRepository reviews;
    private final Parameters parameters;
    private final RegionScope scope;
    private final RegionTree regions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Sql sql;
    private final Caller caller;
    private final ChangeLog changes;

    ReviewRates(
            RateReviewRepository reviews,
            Parameters parameters,
            RegionScope scope,
            RegionTree regions,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Sql sql,
            Caller caller,
            ChangeLog changes) {
        this.reviews = reviews;
        this.parameters = parameters;
        this.scope = scope;
        this.regions = regions;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.sql = sql;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    RateReviewView review(RateReviewRequest request) {
        String region = request.region();
        LocalDate first = LocalDate.of(request.year(), 1, 1);
        checks.requirePast(first, "/year");
        checks.requireOwnRegion(region, first, "/region");
        locks.hold(KIND + " " + region);
        reviews.standing(region, request.year()).ifPresent(earlier -> {
            throw new Rejection(InjuryRefusal.REVIEWED_ALREADY, earlier.id());
        });
        RateReview review = new RateReview(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                region,
                request.year(),
                caller.subject(),
                changes.now());
        reviews.add(review);
        reviews.flush();
        FloatingTerms terms = terms(parameters.at(first), region);
        sql.update(
                FIND,
                review.id(),
                first.minusYears(1),
                pattern(region),
                terms.lowest(),
                terms.low(),
                terms.high(),
                terms.highest());
        sql.one(
                        COUNTS,
                        row -> new long[] {row.number("employers"), row.number("lowered"), row.number("raised")},
                        review.id())
                .ifPresent(found -> review.found(found[0], found[1], found[2]));
        events.note(KIND, "proposed", review, "");
        return RateReviewView.from(review);
    }

    private static FloatingTerms terms(ParameterSet figures, String region) {
        String key = InjuryFigures.KEY + "floating.";
        return new FloatingTerms(
                figures.decimal(key + "lowest", region),
                figures.decimal(key + "low", region),
                figures.decimal(key + "high", region),
                figures.decimal(key + "highest", region));
    }

    private String pattern(String region) {
        return switch (regions.level(region)) {
            case PROVINCE -> region.substring(0, 2) + "%";
            case CITY -> region.substring(0, 4) + "%";
            case COUNTY, TOWNSHIP, COMMUNITY -> region + "%";
        };
    }

    /** By another person than who reviewed. */
    @Transactional
    RateReviewView approve(UUID id, String ifMatch) {
        RateReview review = open(id, ifMatch);
        review.approve(caller.subject(), changes.now());
        events.say(KIND, "approved", RateReviewFact.of(review), "");
        return RateReviewView.from(review);
    }

    /** The factors of the review never held. */
    @Transactional
    RateReviewView annul(UUID id, String ifMatch, Annulment annulment) {
        RateReview review = open(id, ifMatch);
        review.annul(annulment.reason(), changes.now());
        if (review.approval().given()) {
            events.say(KIND, "annulled", RateReviewFact.of(review), annulment.reason());
        } else {
            events.note(KIND, "annulled", review, annulment.reason());
        }
        return RateReviewView.from(review);
    }

    private RateReview open(UUID id, String ifMatch) {
        RateReview review = reviews.forChange(id, ifMatch);
        scope.requireWrite(review.region());
        return review;
    }

    RateReviewView one(UUID id) {
        return RateReviewView.from(reviews.visible(id));
    }

    Page<RateReviewView> page(String region, Paging paging) {
        return reviews.page(region, paging).map(RateReviewView::from);
    }

    /** Latest first. */
    List<EmployerRateView> of(String employer) {
        return sql.list(
                OF_EMPLOYER,
                row -> new EmployerRateView(
                        row.text("employer"),
                        (int) row.number("industry_class"),
                        row.date("valid_from"),
                        new Money(row.decimal("paid_in")),
                        new Money(row.decimal("paid_out")),
                        (int) row.number("factor")),
                employer,
                scope.covered());
    }
}
