package org.ganlao.skills.provider.institution;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.skills.provider.institution.domain.InstitutionKind;
import org.ganlao.skills.provider.institution.domain.OwnershipForm;

/** Which institutions to list. */
public class InstitutionFilter {

    @QueryParam("name")
    @Parameter(description = "名称中的文字 · Part of the name")
    @Size(max = 100)
    String name;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    InstitutionKind kind;

    @QueryParam("ownership")
    OwnershipForm ownership;

    @QueryParam("occupation")
    @Parameter(description = "办学范围载明该职业 · Whose licence names this occupation")
    @Size(max = 40)
    String occupation;

    @QueryParam("licensedOn")
    @Parameter(
            description = "该日许可证有效且未停止招生、未吊销 · Whose licence is in force on this day and neither suspended nor revoked")
    LocalDate licensedOn;
}
