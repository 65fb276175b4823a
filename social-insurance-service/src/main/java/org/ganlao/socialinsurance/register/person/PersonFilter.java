package org.ganlao.socialinsurance.register.person;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.SoughtPerson;
import org.ganlao.socialinsurance.register.person.domain.Household;
import org.ganlao.socialinsurance.register.person.domain.Post;

/** Which persons to list; what is not given does not narrow the list. */
class PersonFilter extends SoughtPerson {

    @QueryParam("region")
    @Parameter(description = "管理该记录的地区 · Region whose agency keeps the record")
    @Size(max = 12)
    String region;

    @QueryParam("household")
    Household household;

    @QueryParam("post")
    Post post;

    @QueryParam("bornFrom")
    LocalDate bornFrom;

    @QueryParam("bornUntil")
    LocalDate bornUntil;

    @QueryParam("dead")
    @Parameter(description = "是否已登记死亡 · Whether a death is noted")
    Boolean dead;
}
