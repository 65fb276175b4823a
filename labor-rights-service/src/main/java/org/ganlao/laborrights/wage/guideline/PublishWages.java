package org.ganlao.laborrights.wage.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.laborrights.wage.guideline.domain.GuidelineRefusal;
import org.ganlao.laborrights.wage.guideline.domain.PublicationKind;
import org.ganlao.laborrights.wage.guideline.domain.PublicationState;
import org.ganlao.laborrights.wage.guideline.domain.WagePublication;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Drafts, approves, publishes and withdraws. Locks: kind, region and year of the editions, then the row. */
@ApplicationScoped
class PublishWages {

    private static final String KIND = "wage-publication";

    private final PublicationRepository publications;
    private final RecordEvents events;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final RegionTree regions;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    PublishWages(
            PublicationRepository publications,
            RecordEvents events,
            RecordChecks checks,
            TransactionLock locks,
            RegionTree regions,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.publications = publications;
        this.events = events;
        this.checks = checks;
        this.locks = locks;
        this.regions = regions;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PublicationView draft(PublicationRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        WagePublication publication = new WagePublication(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.kind(),
                request.region(),
                request.year(),
                request.content().content(),
                caller.subject(),
                changes.now());
        publications.add(publication);
        return noted("drafted", publication, "");
    }

    @Transactional
    PublicationView correct(UUID id, String ifMatch, PublicationCorrection correction) {
        WagePublication publication = publications.forChange(id, ifMatch);
        publication.correct(correction.content().content(), caller.subject(), changes.now());
        return noted("corrected", publication, correction.reason());
    }

    @Transactional
    PublicationView approve(UUID id, String ifMatch) {
        WagePublication publication = publications.forChange(id, ifMatch);
        publication.approve(caller.subject(), changes.now());
        return noted("approved", publication, "");
    }

    @Transactional
    PublicationView publish(UUID id, String ifMatch, PublicationDay day) {
        checks.requirePast(day.on(), "/on");
        WagePublication publication = publications.forChange(id, ifMatch, this::hold);
        List<WagePublication> editions = publications.editions(publication);
        publication.requirePublishable();
        requireNothingHeld(editions, day.on());
        Instant now = changes.now();
        editions.stream()
                .filter(edition -> edition.state() == PublicationState.PUBLISHED)
                .forEach(last -> supersede(last, publication, day.on(), now));
        publication.publish(day.on(), editions.size() + 1, now);
        return said("published", publication, "");
    }

    /** Days for which an edition held that was superseded or withdrawn since stay its own. */
    private static void requireNothingHeld(List<WagePublication> editions, LocalDate on) {
        editions.stream()
                .map(WagePublication::endedOn)
                .filter(ended -> ended != null && ended.isAfter(on))
                .max(Comparator.naturalOrder())
                .ifPresent(ended -> {
                    throw new Rejection(GuidelineRefusal.ANOTHER_EDITION_HELD, ended).at("/on");
                });
    }

    /** Written before the other one, because the database lets one alone hold. */
    private void supersede(WagePublication last, WagePublication by, LocalDate on, Instant now) {
        last.supersede(on, now);
        publications.flush();
        events.say(KIND, "superseded", PublicationFact.of(last), by.id().toString());
    }

    private void hold(WagePublication publication) {
        locks.hold(KIND + " " + publication.kind() + " " + publication.region() + " " + publication.year());
        publications.locked(publication.id());
    }

    @Transactional
    PublicationView withdraw(UUID id, String ifMatch, PublicationWithdrawal withdrawal) {
        checks.requirePast(withdrawal.on(), "/on");
        WagePublication publication = publications.forChange(id, ifMatch, this::hold);
        publication.withdraw(withdrawal.on(), withdrawal.reason(), changes.now());
        return said("withdrawn", publication, withdrawal.reason());
    }

    @Transactional
    PublicationView annul(UUID id, String ifMatch, Annulment annulment) {
        WagePublication publication = publications.forChange(id, ifMatch);
        Instant now = changes.now();
        publication.annul(annulment.reason(), now);
        return noted("annulled", publication, annulment.reason());
    }

    PublicationView one(UUID id) {
        return view(publications.visible(id));
    }

    Page<PublicationView> page(PublicationFilter filter, Paging paging) {
        return publications.page(filter, paging).map(PublishWages::view);
    }

    /**
     * What holds in the region on a day, else in the nearest one above it.
     *
     * @param occupation whose price alone is shown; null shows all
     */
    PublicationView inForce(String region, PublicationKind kind, LocalDate on, String occupation) {
        LocalDate day = Objects.requireNonNullElse(on, clock.today());
        List<String> nearestFirst =
                new ArrayList<>(List.of(regions.find(region, day).code()));
        nearestFirst.addAll(regions.ancestors(region));
        WagePublication holding = publications
                .inForce(kind, nearestFirst, day)
                .orElseThrow(() -> new Rejection(GuidelineRefusal.NOTHING_IN_FORCE, region, day));
        return PublicationView.from(holding, occupation);
    }

    private PublicationView noted(String what, WagePublication publication, String why) {
        events.note(KIND, what, publication, why);
        return view(publication);
    }

    private PublicationView said(String verb, WagePublication publication, String why) {
        events.say(KIND, verb, PublicationFact.of(publication), why);
        return view(publication);
    }

    private static PublicationView view(WagePublication publication) {
        return PublicationView.from(publication, null);
    }
}
