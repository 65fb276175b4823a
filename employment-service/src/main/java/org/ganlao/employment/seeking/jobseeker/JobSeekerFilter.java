package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.seeking.jobseeker.domain.Residence;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerGroup;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;
import org.ganlao.platform.record.SoughtPerson;

/** Which registrations to list; what is not given does not narrow the list. */
class JobSeekerFilter extends SoughtPerson {

    @QueryParam("region")
    @Parameter(description = "登记地区 · Region of the registration")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    SeekerKind kind;

    @QueryParam("group")
    SeekerGroup group;

    @QueryParam("residence")
    Residence residence;

    @QueryParam("registeredFrom")
    LocalDate registeredFrom;

    @QueryParam("registeredUntil")
    LocalDate registeredUntil;

    @QueryParam("open")
    @Parameter(description = "是否尚未终止 · Whether the registration is in force")
    Boolean open;

    @QueryParam("silentSince")
    @Parameter(description = "该日起未联系的在册人员 · In force, and not heard of on this day or since")
    LocalDate silentSince;

    Set<SeekerGroup> groups() {
        return group == null ? null : Set.of(group);
    }
}
