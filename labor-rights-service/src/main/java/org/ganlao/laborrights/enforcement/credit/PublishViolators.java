package org.ganlao.laborrights.enforcement.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.credit.domain.CreditRefusal;
import org.ganlao.laborrights.enforcement.credit.domain.Violator;
import org.ganlao.laborrights.enforcement.credit.domain.ViolatorPublication;
import org.ganlao.laborrights.enforcement.inspection.PunishedCases;
import org.ganlao.laborrights.enforcement.inspection.PunishedCases.Punished;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Makes the punished violations of employers public, by two persons, and removes them. Locks: the publication. */
@ApplicationScoped
class PublishViolators {

    private final ViolatorPublicationRepository publications;
    private final PunishedCases cases;
    private final Parameters parameters;
    private final RegionTree regions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    PublishViolators(
            ViolatorPublicationRepository publications,
            PunishedCases cases,
            Parameters parameters,
            RegionTree regions,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.publications = publications;
        this.cases = cases;
        this.parameters = parameters;
        this.regions = regions;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ViolatorPublicationView propose(ViolatorPublicationRequest request) {
        Origin origin = new Origin(caller.client(), request.sourceRef());
        publications.requireUnused(origin);
        String employer = request.employer().value();
        Punished punished = punished(request.inspectionCase(), employer);
        checks.requireOwnRegion(punished.region(), clock.today(), "/inspectionCase");
        if (publications.stands(request.inspectionCase(), employer)) {
            throw new Rejection(CreditRefusal.ALREADY_PUBLISHED);
        }
        ViolatorPublication publication = new ViolatorPublication(
                UUID.randomUUID(),
                origin,
                punished.region(),
                new Violator(
                        employer,
                        punished.name() == null ? request.employerName() : punished.name(),
                        request.inspectionCase(),
                        punished.decidedOn(),
                        punished.number()),
                request.facts(),
                caller.subject(),
                changes.now());
        publications.keep(publication);
        events.note("violator-publication", "proposed", publication, "");
        return ViolatorPublicationView.from(publication);
    }

    @Transactional
    ViolatorPublicationView publish(UUID id, String ifMatch, ViolatorPublicationDay day) {
        checks.requirePast(day.on(), "/on");
        ViolatorPublication publication = publications.forChange(id, ifMatch);
        Punished punished = punished(publication.inspectionCase(), publication.employer());
        int months = parameters.at(day.on()).integer("labor.credit.publicity.months", publication.region());
        publication.publish(day.on(), punished.servedOn(), months, caller.subject(), changes.now());
        return told("published", publication, "");
    }

    @Transactional
    ViolatorPublicationView remove(UUID id, String ifMatch, ViolatorPublicationDay day) {
        checks.requirePast(day.on(), "/on");
        ViolatorPublication publication = publications.forChange(id, ifMatch);
        boolean righted = cases.of(publication.inspectionCase(), publication.employer())
                .map(Punished::righted)
                .orElse(true);
        publication.remove(day.on(), righted, changes.now());
        return told("removed", publication, righted ? "righted" : "time over");
    }

    @Transactional
    ViolatorPublicationView annul(UUID id, String ifMatch, Annulment annulment) {
        ViolatorPublication publication = publications.forChange(id, ifMatch);
        publication.annul(annulment.reason(), changes.now());
        return annulled(publication, annulment.reason());
    }

    /** Others are told only of what they heard of before. */
    ViolatorPublicationView annulled(ViolatorPublication publication, String why) {
        if (publication.publishedOn() != null) {
            return told("annulled", publication, why);
        }
        events.note("violator-publication", "annulled", publication, why);
        return ViolatorPublicationView.from(publication);
    }

    private Punished punished(UUID inspectionCase, String employer) {
        return cases.of(inspectionCase, employer).orElseThrow(() -> new Rejection(CreditRefusal.NOT_PUNISHED));
    }

    /** For everybody: what is public today in a region and what lies in it. */
    Page<PublicViolator> published(String region, Paging paging) {
        return publications
                .published(region == null ? null : regions.codesWithin(region), clock.today(), paging)
                .map(PublicViolator::from);
    }

    ViolatorPublicationView one(UUID id) {
        return ViolatorPublicationView.from(publications.visible(id));
    }

    Page<ViolatorPublicationView> page(ViolatorPublicationFilter filter, Paging paging) {
        return publications.page(filter, paging).map(ViolatorPublicationView::from);
    }

    private ViolatorPublicationView told(String verb, ViolatorPublication publication, String why) {
        events.say("violator-publication", verb, ViolatorPublicationFact.of(publication), why);
        return ViolatorPublicationView.from(publication);
    }
}
