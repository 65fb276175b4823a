package org.ganlao.skills.provider.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.institution.domain.InstitutionRefusal;
import org.ganlao.skills.provider.institution.domain.Licence;
import org.ganlao.skills.provider.institution.domain.LicensedOccupation;

/** Registers institutions, changes them, renews their licences, and strikes out those registered by mistake. */
@ApplicationScoped
class KeepInstitutions {

    private static final String KIND = "institution";

    private final InstitutionRepository institutions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepInstitutions(
            InstitutionRepository institutions,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.institutions = institutions;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    InstitutionView register(InstitutionRequest request) {
        checks.requirePast(request.registeredOn(), "/registeredOn");
        checks.requireOwnRegion(request.region(), request.registeredOn(), "/region");
        Licence licence = request.licence().licence();
        List<LicensedOccupation> scope = request.licence().occupations();
        requireFree(licence, "/licence/number");
        Institution institution = new Institution(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.profile(),
                request.region(),
                request.registeredOn(),
                licence,
                scope == null ? List.of() : scope,
                caller.subject(),
                changes.now());
        institutions.add(institution);
        return told("registered", institution, "");
    }

    @Transactional
    InstitutionView renew(UUID id, String ifMatch, StatedLicence stated) {
        Institution institution = institutions.forChange(id, ifMatch);
        Licence renewed = stated.licence();
        if (!renewed.number().equals(institution.licence().number())) {
            requireFree(renewed, "/number");
        }
        institution.renew(renewed, stated.occupations(), caller.subject(), changes.now());
        return told("licence-renewed", institution, "");
    }

    @Transactional
    InstitutionView change(UUID id, String ifMatch, InstitutionChange change) {
        checks.requirePast(change.on(), "/on");
        Institution institution = institutions.forChange(id, ifMatch);
        institution.change(
                change.name(),
                change.ownership(),
                StatedOccupationScope.licensed(change.scope()),
                change.on(),
                change.reason(),
                caller.subject(),
                changes.now());
        return told("changed", institution, change.reason());
    }

    /** Only of one on which nothing stands. */
    @Transactional
    InstitutionView annul(UUID id, String ifMatch, Annulment annulment) {
        Institution institution = institutions.forChange(id, ifMatch);
        long standing = institutions.standingOn(id);
        if (standing > 0) {
            throw new Rejection(InstitutionRefusal.INSTITUTION_IN_USE, standing);
        }
        institution.annul(annulment.reason(), changes.now());
        return told("annulled", institution, annulment.reason());
    }

    @Transactional
    InstitutionView one(UUID id) {
        return InstitutionView.from(institutions.visible(id));
    }

    @Transactional
    Page<InstitutionView> page(InstitutionFilter filter, Paging paging) {
        return institutions.page(filter, paging).map(InstitutionView::from);
    }

    @Transactional
    List<InstitutionStepView> history(UUID id) {
        return institutions.visible(id).steps().stream()
                .map(InstitutionStepView::from)
                .toList();
    }

    private InstitutionView told(String verb, Institution institution, String why) {
        events.say(KIND, verb, InstitutionFact.of(institution), why);
        return InstitutionView.from(institution);
    }

    private void requireFree(Licence licence, String pointer) {
        institutions.licensedAs(licence.number()).ifPresent(holder -> {
            throw new Rejection(InstitutionRefusal.LICENCE_IN_USE, licence.number(), holder.region()).at(pointer);
        });
    }
}
