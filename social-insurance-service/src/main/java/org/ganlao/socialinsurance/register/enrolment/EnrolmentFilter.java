package org.ganlao.socialinsurance.register.enrolment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** Which enrolments to list; what is not given does not narrow the list. */
public class EnrolmentFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("insurance")
    Insurance insurance;

    @QueryParam("kind")
    InsuredKind kind;

    @QueryParam("employer")
    @Parameter(description = "参保单位 · Token of the employer")
    @Size(max = 18)
    String employer;

    @QueryParam("joinedWith")
    @Parameter(description = "集体参保来源 · School, community or farm with which persons were brought in")
    @Size(max = 100)
    String joinedWith;

    @QueryParam("stoppedBefore")
    @Parameter(description = "该日前已中断、尚未接续 · Suspended before this day and neither resumed nor ended")
    LocalDate stoppedBefore;

    @QueryParam("brokenBefore")
    @Parameter(
            description =
                    "该日前停保，此后在各地均未续保（退休、死亡、转出除外）"
                            + " · Insured no longer by this day, and nowhere since; not of who retired, died or left for another region")
    LocalDate brokenBefore;

    @QueryParam("graduates")
    @Parameter(description = "仅列曾以未就业高校毕业生参保者 · Only of persons who were insured as graduates between jobs")
    Boolean graduates;

    @QueryParam("region")
    @Parameter(description = "统筹地区 · Region where the insurance is pooled")
    @Size(max = 12)
    String region;
}
