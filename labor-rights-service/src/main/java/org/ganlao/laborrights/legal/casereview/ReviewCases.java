package org.ganlao.laborrights.legal.casereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.legal.casereview.domain.CaseReview;
import org.ganlao.laborrights.legal.casereview.domain.CaseReviewState;
import org.ganlao.laborrights.legal.casereview.domain.ReviewCriteria;
import org.ganlao.laborrights.legal.casereview.domain.ReviewedOfficer;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** Reviews what officers decided. Locks: the review. */
@ApplicationScoped
class ReviewCases {

    private static final String KIND = "case-review";

    private final CaseReviewRepository reviews;
    private final DrawCases draw;
    private final PublishedReviewCriteria criteria;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    ReviewCases(
            CaseReviewRepository reviews,
            DrawCases draw,
            PublishedReviewCriteria criteria,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.reviews = reviews;
        this.draw = draw;
        this.criteria = criteria;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CaseReviewView draw(CaseReviewRequest request) {
        LocalDate today = clock.today();
        ReviewedOfficer reviewed = request.reviewed();
        checks.requireOwnRegion(reviewed.region(), today, "/region");
        CaseReview review = new CaseReview(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                reviewed,
                draw.of(reviewed, request.size()),
                criteria.on(today),
                caller.subject(),
                today,
                changes.now());
        reviews.add(review);
        return told("drawn", review, "");
    }

    /** What is found case by case is told when the review is concluded. */
    @Transactional
    CaseReviewView examine(UUID id, String ifMatch, StatedExamination stated) {
        checks.requirePast(stated.on(), "/on");
        CaseReview review = reviews.forChange(id, ifMatch);
        review.examine(
                stated.on(),
                stated.of(),
                stated.found(),
                criteria.on(review.criteriaFrom()),
                caller.subject(),
                changes.now());
        events.note(KIND, "examined", review, stated.of().toString());
        return CaseReviewView.from(review);
    }

    @Transactional
    CaseReviewView conclude(UUID id, String ifMatch, StatedStep stated) {
        checks.requirePast(stated.on(), "/on");
        CaseReview review = reviews.forChange(id, ifMatch);
        review.conclude(stated.on(), criteria.on(review.criteriaFrom()), caller.subject(), changes.now());
        return told("concluded", review, stated.words());
    }

    @Transactional
    CaseReviewView annul(UUID id, String ifMatch, Annulment annulment) {
        CaseReview review = reviews.forChange(id, ifMatch);
        review.annul(annulment.reason(), caller.subject(), changes.now());
        return told("annulled", review, annulment.reason());
    }

    CaseReviewView one(UUID id) {
        return CaseReviewView.from(reviews.visible(id));
    }

    Page<CaseReviewView> page(String region, String officer, CaseReviewState state, Paging paging) {
        return reviews.page(region, officer, state, paging).map(CaseReviewView::from);
    }

    /** Those in force on a day; today's for null. */
    ReviewCriteria criteria(LocalDate day) {
        return criteria.on(day == null ? clock.today() : day);
    }

    private CaseReviewView told(String verb, CaseReview review, String why) {
        events.say(KIND, verb, CaseReviewFact.of(review), why);
        return CaseReviewView.from(review);
    }
}
