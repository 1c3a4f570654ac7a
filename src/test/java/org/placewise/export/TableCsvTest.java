package org.placewise.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableCsvTest {
    @Test
    void quotesAndDisarmsWhatASpreadsheetWouldTakeForSomethingElse() {
        byte[] made = TableCsv.of(List.of("name", "加速器, W"), List.of(List.of("=1+1", "10"), List.of("a \"b\"", ""),
                List.of("-5", "x\ny")));
        assertEquals("\uFEFFname,\"加速器, W\"\r\n'=1+1,10\r\n\"a \"\"b\"\"\",\r\n'-5,\"x\ny\"\r\n",
                new String(made, StandardCharsets.UTF_8));
    }
}
