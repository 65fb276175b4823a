package org.ganlao.platform.record;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which person's records to list; what is not given does not narrow the list. A list's own filter adds to it. */
public abstract class SoughtPerson {

    /** Kind and number, as {@link StatedPerson#HEADER} has them. */
    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    public String document;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    public String person;

    @QueryParam("name")
    @Parameter(description = "姓名 · Full name")
    @Size(max = 100)
    public String name;
}
