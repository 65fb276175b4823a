package org.ganlao.gateway.plan.oversight.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A program of a region that will send facts. */
@Schema(
        name = "ExchangeSystemRequest",
        description = "交换系统登记 · A program of a region that will send facts",
        examples = "{\"sourceRef\": \"JH-2007-1\", \"client\": \"nanchang-labour-market\", \"region\": \"360100\","
                + " \"name\": \"南昌市劳动力市场信息系统\", \"facts\": [\"employment.vacancy\"], \"reportsEvery\": \"P1D\"}")
record SystemRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "令牌中的客户端标识 · Client id in its tokens")
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,99}")
        String client,

        @Schema(description = "所报地区，含以下 · Whose facts it sends, and those of all below", examples = "360100")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotBlank @Size(max = 200) String name,

        @Schema(description = "报送的事实 · Facts that it sends, as domain.fact") @NotEmpty @Size(max = 200)
        Set<@NotNull @Size(max = 120) String> facts,

        @Schema(description = "最长报送间隔 · How long it may be silent", implementation = String.class, examples = "P1D")
        @NotNull
        Duration reportsEvery) {}
