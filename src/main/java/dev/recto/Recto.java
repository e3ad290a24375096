package dev.recto;

public final class Recto {
    public static void main(String[] args) {
        System.out.println("Recto");
    }
}
