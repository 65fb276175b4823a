package org.ganlao.skills.appraisal.appraiser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.skills.appraisal.appraiser.domain.AppraisalLicence;
import org.ganlao.skills.appraisal.appraiser.domain.LicensedAppraiser;
import org.ganlao.skills.appraisal.occupation.Occupations;

/** What licences of both kinds are checked for. */
@ApplicationScoped
class LicenceChecks {

    private final Occupations occupations;
    private final RecordChecks checks;
    private final RegionScope scope;

    LicenceChecks(Occupations occupations, RecordChecks checks, RegionScope scope) {
        this.occupations = occupations;
        this.checks = checks;
        this.scope = scope;
    }

    AppraisalLicence taken(StatedAppraisalLicence stated, String pointer) {
        stated.occupations().forEach(code -> occupations.require(code, pointer + "/occupations"));
        return stated.licence();
    }

    void requireOwn(String region, AppraisalLicence licence) {
        checks.requireOwnRegion(region, licence.validFrom(), "/region");
    }

    <R extends LicensedAppraiser> R writable(FactRepository<R> appraisers, UUID id, String ifMatch) {
        R appraiser = appraisers.forChange(id, ifMatch);
        scope.requireWrite(appraiser.region());
        return appraiser;
    }

    <R extends LicensedAppraiser> R forStep(FactRepository<R> appraisers, UUID id, String ifMatch, LicenceChange step) {
        checks.requirePast(step.on(), "/on");
        return writable(appraisers, id, ifMatch);
    }
}
