package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalProvider;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalRefusal;

/** Designates hospitals and pharmacies, renews and ends their agreements, and strikes wrong designations out. */
@ApplicationScoped
class KeepProviders {

    private final ProviderRepository providers;
    private final MedicalClaimRepository claims;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    KeepProviders(
            ProviderRepository providers,
            MedicalClaimRepository claims,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.providers = providers;
        this.claims = claims;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ProviderView designate(ProviderRequest request) {
        checks.requireOwnRegion(request.region(), request.agreement().from(), "/region");
        String code = request.code().value();
        locks.hold("medical provider " + code);
        providers.designated(code).ifPresent(earlier -> {
            throw new Rejection(MedicalRefusal.DESIGNATED_ALREADY, earlier.region()).at("/code");
        });
        MedicalProvider provider = new MedicalProvider(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                code,
                request.name(),
                request.tier(),
                request.region(),
                request.agreement().agreement(),
                changes.now());
        providers.add(provider);
        return told("designated", provider, "");
    }

    @Transactional
    ProviderView renew(UUID id, String ifMatch, StatedRenewal renewal) {
        MedicalProvider provider = providers.forChange(id, ifMatch);
        provider.renew(renewal.agreement().agreement(), changes.now());
        return told("renewed", provider, "");
    }

    @Transactional
    ProviderView end(UUID id, String ifMatch, StatedTermination termination) {
        MedicalProvider provider = providers.forChange(id, ifMatch);
        provider.endAgreement(termination.last(), changes.now());
        return told("ended", provider, termination.reason());
    }

    @Transactional
    ProviderView annul(UUID id, String ifMatch, Annulment annulment) {
        MedicalProvider provider = providers.forChange(id, ifMatch);
        if (claims.ofProvider(id)) {
            throw new Rejection(MedicalRefusal.PROVIDER_IN_USE);
        }
        provider.annul(annulment.reason(), changes.now());
        return told("annulled", provider, annulment.reason());
    }

    private ProviderView told(String verb, MedicalProvider provider, String why) {
        events.say("medical-provider", verb, ProviderFact.of(provider), why);
        return ProviderView.from(provider);
    }
}
