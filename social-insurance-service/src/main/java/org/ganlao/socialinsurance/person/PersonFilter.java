package org.ganlao.socialinsurance.person;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.person.domain.Household;
import org.ganlao.socialinsurance.person.domain.Post;

/** Which persons to list; what is not given does not narrow the list. */
class PersonFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold")
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
