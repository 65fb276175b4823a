package org.ganlao.skills.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.institution.domain.Institution;
import org.ganlao.skills.institution.domain.InstitutionRefusal;
import org.ganlao.skills.institution.domain.Licence;

/** Registers institutions and renews their licences. */
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
        requireFree(licence, "/licence/number");
        Institution institution = new Institution(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.name(),
                request.organisation().value(),
                request.kind(),
                request.region(),
                request.registeredOn(),
                licence,
                changes.now());
        institutions.add(institution);
        events.say(KIND, "registered", InstitutionFact.of(institution), "");
        return InstitutionView.from(institution);
    }

    @Transactional
    InstitutionView renew(UUID id, String ifMatch, StatedLicence stated) {
        Institution institution = institutions.forChange(id, ifMatch);
        Licence renewed = stated.licence();
        if (!renewed.number().equals(institution.licence().number())) {
            requireFree(renewed, "/number");
        }
        institution.renew(renewed, changes.now());
        events.say(KIND, "licence-renewed", InstitutionFact.of(institution), "");
        return InstitutionView.from(institution);
    }

    private void requireFree(Licence licence, String pointer) {
        institutions.licensedAs(licence.number()).ifPresent(holder -> {
            throw new Rejection(InstitutionRefusal.LICENCE_IN_USE, licence.number(), holder.region()).at(pointer);
        });
    }
}
