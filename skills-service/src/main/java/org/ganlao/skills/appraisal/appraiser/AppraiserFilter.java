package org.ganlao.skills.appraisal.appraiser;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.http.Listing;
import org.ganlao.skills.appraisal.appraiser.domain.LicenceState;
import org.ganlao.skills.appraisal.appraiser.domain.LicensedAppraiser;

/** Which stations or examiners to list; what is not given does not narrow the list. */
public class AppraiserFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("state")
    LicenceState state;

    @QueryParam("occupation")
    @Parameter(description = "许可包括该职业（工种）· Licensed for this occupation")
    @Size(max = 40)
    String occupation;

    @QueryParam("licensedOn")
    @Parameter(description = "该日在许可有效期内 · Within the days of the licence")
    LocalDate licensedOn;

    <R extends LicensedAppraiser> Listing<R> narrow(Listing<R> all) {
        return all.where("r.region = :region", "region", region)
                .where("r.state = :state", "state", state)
                .where("array_contains(r.licence.occupations, :occupation)", "occupation", occupation)
                .where(":licensedOn between r.licence.validFrom and r.licence.validUntil", "licensedOn", licensedOn);
    }
}
