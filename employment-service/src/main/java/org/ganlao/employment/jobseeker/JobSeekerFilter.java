package org.ganlao.employment.jobseeker;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.jobseeker.domain.Residence;
import org.ganlao.employment.jobseeker.domain.SeekerGroup;
import org.ganlao.employment.jobseeker.domain.SeekerKind;
import org.ganlao.platform.record.StatedPerson;

/** Which registrations to list; what is not given does not narrow the list. */
class JobSeekerFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("name")
    @Parameter(description = "姓名 · Full name")
    @Size(max = 100)
    String name;

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
