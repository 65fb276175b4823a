package org.ganlao.platform.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** The request record of a single item and of a row. */
record Item(
        @NotBlank @Size(max = 40) String sourceRef,
        @NotBlank String name,
        @Min(1) int quantity,
        @NotNull String region,
        @Valid Address address,
        Set<String> tags,
        String note) {

    record Address(@NotBlank String city) {}
}
