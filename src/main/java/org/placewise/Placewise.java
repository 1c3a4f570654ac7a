package org.placewise;

public final class Placewise {
    private Placewise() { }

    public static void main(String[] arguments) {
        System.out.println("Placewise");
    }
}
