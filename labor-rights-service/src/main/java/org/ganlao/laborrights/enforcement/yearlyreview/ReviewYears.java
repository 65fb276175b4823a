package org.ganlao.laborrights.enforcement.yearlyreview;

import static org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReviewLimit.YEARLY_REVIEW_EXAMINATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.enforcement.inspection.CaseCauses;
import org.ganlao.laborrights.enforcement.inspection.OpenCases;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseCause;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReview;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/** Reviews employers' years. Locks: employer and year, or the review; then its limit of time, then a case that is opened, or was. */
@ApplicationScoped
class ReviewYears {

    private static final String KIND = "yearly-review";

    private final YearlyReviewRepository reviews;
    private final Deadlines deadlines;
    private final OpenCases cases;
    private final CaseCauses causes;
    private final TransactionLock locks;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    ReviewYears(
            YearlyReviewRepository reviews,
            Deadlines deadlines,
            OpenCases cases,
            CaseCauses causes,
            TransactionLock locks,
            RecordChecks checks,
            RecordEvents events,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.cases = cases;
        this.causes = causes;
        this.locks = locks;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    YearlyReviewView call(YearlyReviewRequest request) {
        checks.requirePast(request.calledOn(), "/calledOn");
        checks.requireOwnRegion(request.region(), request.calledOn(), "/region");
        YearlyReview.Call call = request.call();
        locks.hold("yearly review of " + call.employer() + " " + call.year());
        YearlyReview review = new YearlyReview(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), call, changes.now());
        reviews.requireNew(review);
        reviews.requireFirst(call.region(), call.employer(), call.year());
        reviews.keep(review);
        return told("called", review, "");
    }

    /** What was put right is examined in the same time again. */
    @Transactional
    YearlyReviewView submit(UUID id, String ifMatch, StatedYear stated) {
        YearlyReview review = held(id, ifMatch, stated.on());
        review.submit(stated.statement(), caller.subject(), changes.now());
        deadlines.of(id).stream().filter(met -> !met.open()).forEach(met -> reopen(review, met));
        deadlines.begunAnew(Subject.of(KIND, review), YEARLY_REVIEW_EXAMINATION, stated.on());
        return told("submitted", review, "");
    }

    private void reopen(YearlyReview review, Deadline met) {
        if (met.limit().equals(YEARLY_REVIEW_EXAMINATION.code())) {
            deadlines.reopen(Subject.of(KIND, review), YEARLY_REVIEW_EXAMINATION);
        }
    }

    @Transactional
    YearlyReviewView examine(UUID id, String ifMatch, YearlyExamination examination) {
        YearlyReview review = held(id, ifMatch, examination.on());
        review.examine(
                examination.on(),
                examination.result(),
                examination.submitBy(),
                examination.words(),
                caller.subject(),
                changes.now());
        deadlines.meet(Subject.of(KIND, review), YEARLY_REVIEW_EXAMINATION, examination.on());
        return told("examined", review, examination.words());
    }

    @Transactional
    YearlyReviewView giveUp(UUID id, String ifMatch, StatedStep stated) {
        YearlyReview review = held(id, ifMatch, stated.on());
        review.giveUp(stated.on(), stated.words(), changes.now());
        return told("examined", review, stated.words());
    }

    @Transactional
    YearlyReviewView inspect(UUID id, String ifMatch, StatedStep stated) {
        YearlyReview review = held(id, ifMatch, stated.on());
        review.requireToBeInspected(stated.on());
        UUID opened = cases.open(
                new CaseCause(KIND, id),
                review.employer(),
                review.region(),
                org.ganlao.laborrights.enforcement.inspection.domain.Subject.OTHER,
                stated.on());
        review.inspect(stated.on(), opened, changes.now());
        return told("inspected", review, stated.words());
    }

    @Transactional
    YearlyReviewView annul(UUID id, String ifMatch, Annulment annulment) {
        YearlyReview review = reviews.forChange(id, ifMatch);
        review.annul(annulment.reason(), changes.now());
        deadlines.drop(Subject.of(KIND, review));
        if (review.inspectionCase() != null) {
            causes.gone(review.inspectionCase(), "年审记录已撤销 · Annulled: yearly review " + id, clock.today());
        }
        return told("annulled", review, annulment.reason());
    }

    YearlyReviewView one(UUID id) {
        return YearlyReviewView.from(reviews.visible(id));
    }

    Page<YearlyReviewView> page(YearlyReviewFilter filter, Paging paging) {
        return reviews.page(filter, paging).map(YearlyReviewView::from);
    }

    private YearlyReview held(UUID id, String ifMatch, LocalDate on) {
        checks.requirePast(on, "/on");
        return reviews.forChange(id, ifMatch);
    }

    private YearlyReviewView told(String verb, YearlyReview review, String why) {
        events.say(KIND, verb, YearlyReviewFact.of(review), why);
        return YearlyReviewView.from(review);
    }
}
