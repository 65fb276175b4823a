package org.ganlao.laborrights.legal.licensing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.legal.licensing.domain.LicenceApplication;
import org.ganlao.laborrights.legal.licensing.domain.LicenceKind;
import org.ganlao.laborrights.legal.licensing.domain.LicenceMatter;
import org.ganlao.laborrights.legal.licensing.domain.LicensingLimit;
import org.ganlao.laborrights.legal.licensing.domain.LicensingState;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** From the receipt of an application to the service of the decision, within the law's limits. Locks: the application. */
@ApplicationScoped
class DealWithApplications {

    static final String KIND = "licence-application";

    private static final String RENEWAL = "labor.licensing.renewal.days";

    private final LicenceApplicationRepository applications;
    private final LicenceKinds kinds;
    private final Deadlines deadlines;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    DealWithApplications(
            LicenceApplicationRepository applications,
            LicenceKinds kinds,
            Deadlines deadlines,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.applications = applications;
        this.kinds = kinds;
        this.deadlines = deadlines;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LicenceApplicationView receive(LicenceApplicationRequest request) {
        LicenceMatter matter = request.matter();
        checks.requirePast(matter.receivedOn(), "/receivedOn");
        checks.requireOwnRegion(matter.region(), matter.receivedOn(), "/region");
        kinds.require(matter.kind(), matter.receivedOn());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        LicenceApplication application =
                new LicenceApplication(UUID.randomUUID(), origin, matter, caller.subject(), changes.now());
        applications.add(application);
        deadlines.begin(Subject.of(KIND, application), LicensingLimit.LICENCE_ACCEPTANCE, matter.receivedOn());
        return told("received", application, "");
    }

    /** The time for the acceptance begins anew when all is there. */
    @Transactional
    LicenceApplicationView ask(UUID id, String ifMatch, StatedStep stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        application.askForSupplement(stated.on(), stated.words(), acceptBy(application), changes.now());
        deadlines.meet(Subject.of(KIND, application), LicensingLimit.LICENCE_ACCEPTANCE, stated.on());
        return told("supplement-asked", application, stated.words());
    }

    @Transactional
    LicenceApplicationView supplement(UUID id, String ifMatch, StatedStep stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        application.supplement(stated.on(), changes.now());
        deadlines.reopen(Subject.of(KIND, application), LicensingLimit.LICENCE_ACCEPTANCE);
        deadlines.begunAnew(Subject.of(KIND, application), LicensingLimit.LICENCE_ACCEPTANCE, stated.on());
        return told("supplemented", application, stated.words());
    }

    @Transactional
    LicenceApplicationView accept(UUID id, String ifMatch, LicenceAcceptance stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        application.accept(stated.on(), acceptBy(application), caller.subject(), changes.now());
        deadlines.meet(Subject.of(KIND, application), LicensingLimit.LICENCE_ACCEPTANCE, stated.on());
        deadlines.begin(Subject.of(KIND, application), LicensingLimit.LICENCE_DECISION, application.acceptedOn());
        return told("accepted", application, "");
    }

    @Transactional
    LicenceApplicationView refuse(UUID id, String ifMatch, StatedStep stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        boolean allThere = application.state() == LicensingState.RECEIVED;
        application.refuseAcceptance(stated.on(), acceptBy(application), stated.words(), changes.now());
        if (allThere) {
            deadlines.meet(Subject.of(KIND, application), LicensingLimit.LICENCE_ACCEPTANCE, stated.on());
        }
        return told("refused", application, stated.words());
    }

    @Transactional
    LicenceApplicationView extend(UUID id, String ifMatch, StatedStep stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        application.extend(stated.on(), stated.words(), caller.subject(), changes.now());
        deadlines.extend(
                Subject.of(KIND, application),
                LicensingLimit.LICENCE_DECISION,
                LicensingLimit.LICENCE_DECISION_EXTENSION,
                stated.on());
        return told("extended", application, stated.words());
    }

    @Transactional
    LicenceApplicationView decide(UUID id, String ifMatch, StatedLicenceDecision stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        application.decide(stated.decision(), caller.subject(), changes.now());
        deadlines.meet(Subject.of(KIND, application), LicensingLimit.LICENCE_DECISION, stated.on());
        deadlines.begin(Subject.of(KIND, application), LicensingLimit.LICENCE_SERVICE, stated.on());
        ends(application, stated.on());
        return told("decided", application, "");
    }

    @Transactional
    LicenceApplicationView serve(UUID id, String ifMatch, LicenceService stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        application.serve(stated.on(), changes.now());
        deadlines.meet(Subject.of(KIND, application), LicensingLimit.LICENCE_SERVICE, stated.on());
        return told("served", application, "");
    }

    /** The last day of a licence runs in the engine: what is neither renewed nor struck off by then is raised. */
    private void ends(LicenceApplication application, LocalDate from) {
        LocalDate last = application.decision().validUntil();
        if (last != null) {
            deadlines.runUntil(Subject.of(KIND, application), LicensingLimit.LICENCE_EXPIRY, from, last);
        }
    }

    @Transactional
    LicenceApplicationView askForRenewal(UUID id, String ifMatch, StatedStep stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        int days = parameters.at(stated.on()).integer(RENEWAL);
        application.askForRenewal(stated.on(), days, caller.subject(), changes.now());
        deadlines.runUntil(
                Subject.of(KIND, application),
                LicensingLimit.LICENCE_RENEWAL,
                stated.on(),
                application.decision().validUntil());
        return told("renewal-asked", application, stated.words());
    }

    @Transactional
    LicenceApplicationView renew(UUID id, String ifMatch, StatedRenewal stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        application.renew(stated.on(), stated.validUntil(), caller.subject(), changes.now());
        deadlines.meet(Subject.of(KIND, application), LicensingLimit.LICENCE_RENEWAL, stated.on());
        ends(application, stated.on());
        return told("renewed", application, stated.words());
    }

    @Transactional
    LicenceApplicationView cancel(UUID id, String ifMatch, StatedCancellation stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        application.cancel(stated.on(), stated.ground(), changes.now());
        if (application.decision().validUntil() != null) {
            deadlines.meet(Subject.of(KIND, application), LicensingLimit.LICENCE_EXPIRY, stated.on());
        }
        deadlines.drop(Subject.of(KIND, application));
        return told("cancelled", application, stated.words());
    }

    @Transactional
    LicenceApplicationView withdraw(UUID id, String ifMatch, StatedStep stated) {
        LicenceApplication application = held(id, ifMatch, stated.on());
        application.withdraw(stated.on(), stated.words(), changes.now());
        deadlines.drop(Subject.of(KIND, application));
        return told("withdrawn", application, stated.words());
    }

    @Transactional
    LicenceApplicationView annul(UUID id, String ifMatch, Annulment annulment) {
        LicenceApplication application = applications.forChange(id, ifMatch);
        application.annul(annulment.reason(), changes.now());
        deadlines.drop(Subject.of(KIND, application));
        return told("annulled", application, annulment.reason());
    }

    LicenceApplicationView one(UUID id) {
        return LicenceApplicationView.from(applications.visible(id));
    }

    Page<LicenceApplicationView> page(LicenceApplicationFilter filter, Paging paging) {
        return applications.page(filter, paging).map(LicenceApplicationView::from);
    }

    /** Those given on a day; today's for null. */
    List<LicenceKind> kinds(LocalDate day) {
        return kinds.on(day == null ? clock.today() : day);
    }

    private LicenceApplication held(UUID id, String ifMatch, LocalDate on) {
        checks.requirePast(on, "/on");
        return applications.forChange(id, ifMatch);
    }

    private LocalDate acceptBy(LicenceApplication application) {
        return deadlines.begin(
                Subject.of(KIND, application),
                LicensingLimit.LICENCE_ACCEPTANCE,
                application.matter().receivedOn());
    }

    private LicenceApplicationView told(String verb, LicenceApplication application, String why) {
        events.say(KIND, verb, LicenceApplicationFact.of(application), why);
        return LicenceApplicationView.from(application);
    }
}
