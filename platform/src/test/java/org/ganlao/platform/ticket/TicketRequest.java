package org.ganlao.platform.ticket;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

record TicketRequest(
        @NotBlank @Size(max = 20) String region,
        @NotBlank @Size(max = 40) String title,
        @NotNull TicketPriority priority,
        BigDecimal amount,
        LocalDate dueOn,
        Integer seats,
        @Size(max = 3) List<@Valid Line> lines) {

    record Line(
            @NotBlank @Size(max = 10) String name, @Positive int quantity) {}
}
