package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = JobSeekerRequest.EXAMPLE)
record JobSeekerRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedRegistration registration) {

    static final String EXAMPLE = """
            {"sourceRef": "DH-2007-000123",
             "person": {"kind": "resident-id", "number": "360102196702280025"},
             "registration": {
               "registeredOn": "2007-03-01", "region": "360102", "name": "李梅", "residenceRegion": "360103",
               "residence": "urban", "kind": "laid-off", "groups": ["aged-4050"],
               "unemploymentCertificate": {"number": "3601022007000123", "issuedOn": "2007-03-01"},
               "preferentialCertificate": {"number": "赣3601022006001234", "holderGroup": "state-enterprise-laid-off",
                                           "issuedOn": "2006-05-10", "validUntil": "2009-05-09"}}}""";
}
